package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On paper: the words, black on white, and of the music where to find it. */
@Journey
class PrintTests {

    private static final String ARTICLE = "/articles/leaving-spacedock-debut";

    private Page page;

    @BeforeEach
    void takePaper(Readers readers) {
        page = readers.with(options -> options.setColorScheme(ColorScheme.DARK).setViewportSize(794, 1123));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    }

    @Test
    void namesTrackAndAddressInPlaceOfItsControls(Readers readers) {
        page.navigate(ARTICLE);

        assertThat(page.locator("#page audio")).hasCount(2);
        for (Locator audio : page.locator("#page audio").all()) {
            assertThat(audio).isHidden();
        }
        assertThat(page.getByText("Leaving Spacedock: " + readers.address("/tracks/leaving-spacedock"))
                        .first())
                .isVisible();
    }

    @Test
    void leavesOutWhatOnlyAScreenCanUse() {
        page.navigate(ARTICLE);

        assertThat(page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(0);
        assertThat(page.getByText("Report a mistake")).isHidden();
        assertThat(page.getByText("Skip to the content")).isHidden();
    }

    @Test
    void printsTheArticleWhole() {
        page.navigate(ARTICLE);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page.getByText("Collider keeps what happens in the scene to itself"))
                .isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sources")))
                .isVisible();
    }

    @Test
    void printsATrailThatIsFoldedOnTheScreen() {
        page.navigate("/tracks/leaving-spacedock");

        assertThat(page.getByText("Frederick Wiedmann").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARTICLE_WITH_PLAYERS", "TRACK_WITH_RECORDING", "RELEASE_CORRECTED", "RELEASES", "ABOUT"})
    void isBlackOnWhiteWhateverTheScheme(PageKind kind) {
        page.navigate(kind.path());
        page.evaluate("() => document.documentElement.dataset.scheme = 'dark'");

        assertThat(Colours.of(page.locator("body"), "background-color")).isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
        assertThat(Colours.of(page.locator("body"), "color")).isEqualTo("rgb(0, 0, 0)");
        List<?> colours = (List<?>) page.getByRole(AriaRole.MAIN).evaluate("""
                main => [...new Set([...main.querySelectorAll("*")]
                    .filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                    .map(one => getComputedStyle(one).color))]
                """);
        assertThat(colours)
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(Colours.contrast((String) colour, "rgb(255, 255, 255)"))
                        .isGreaterThanOrEqualTo(7));
    }

    @Test
    void fitsThePaper() {
        page.navigate(ARTICLE);

        assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }
}
