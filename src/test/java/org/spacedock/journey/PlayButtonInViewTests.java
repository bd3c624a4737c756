package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The music is offered before anybody has to scroll. */
@Journey
class PlayButtonInViewTests {

    @ParameterizedTest
    @ValueSource(strings = {"/articles/leaving-spacedock-debut", "/tracks/leaving-spacedock"})
    void playsFromTheFirstScreenOfASmallPhone(String path, Readers readers) {
        Page page = readers.inWindow(360, 740);
        page.navigate(path);
        Sound sound = Sound.of(page, "Leaving Spacedock");

        assertThat(sound.button()).isVisible();
        BoundingBox box = Objects.requireNonNull(sound.button().boundingBox());
        assertThat(box.y).isNotNegative();
        assertThat(box.y + box.height).isLessThanOrEqualTo(740);
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(360);
    }
}
