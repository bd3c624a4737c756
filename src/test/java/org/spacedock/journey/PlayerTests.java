package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recording of 102.954 seconds in its player: begun, stopped, and sought in by every way there is. */
@Journey
class PlayerTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String PATH = "/tracks/leaving-spacedock";

    @Test
    void firstButtonPlaysAndThenPauses(Readers readers) {
        Sound sound = open(readers, PATH);
        assertThat(sound.button()).hasAccessibleName("Play");

        sound.press();
        sound.playsBeyond(0.5);
        sound.press();
        sound.stops();
        double stopped = sound.time();
        sound.press();
        sound.playsBeyond(stopped + 0.2);
        assertThat(sound.time()).isLessThan(stopped + 20);
    }

    /** As it does for a call, or when a headset is pulled out. */
    @Test
    void agreesWhenTheSystemStopsTheSound(Readers readers) {
        Sound sound = open(readers, PATH);
        sound.press();
        sound.playsBeyond(0.2);

        sound.player().page().evaluate("() => document.querySelector('player-bar audio[data-current]').pause()");

        sound.stops();
        sound.press();
        sound.playsBeyond(sound.time());
    }

    @Test
    void showsWhatHasGoneAndWhatIsLeft(Readers readers) {
        Sound sound = open(readers, PATH + "?t=83");

        sound.standsAt("1:23");
        assertThat(sound.player().locator(".time-left")).hasText("−0:19");
    }

    @ParameterizedTest
    @CsvSource({
        "ArrowRight, 40, 45", "ArrowLeft, 40, 35", "PageUp, 40, 70", "PageDown, 40, 10",
        "ArrowLeft, 3, 0", "PageUp, 90, 102", "Home, 40, 0", "End, 40, 102",
    })
    void sliderObeysItsKeys(String key, int from, int to, Readers readers) {
        Sound sound = open(readers, PATH + "?t=" + from);
        assertThat(sound.slider()).hasValue(Integer.toString(from));

        sound.slider().press(key);

        assertThat(sound.slider()).hasValue(Integer.toString(to));
    }

    @Test
    void sliderMovesTheSound(Readers readers) {
        Sound sound = open(readers, PATH);
        sound.press();
        sound.playsBeyond(0);

        sound.slider().press("PageUp");
        sound.playsBeyond(30);
        sound.slider().press("ArrowRight");
        sound.playsBeyond(35);
        sound.slider().press("Home");
        sound.comesBetween(0, 25);
    }

    @Test
    void sliderSaysTheMomentAndTheThemeThatSounds(Readers readers) {
        assertThat(open(readers, PATH + "?t=83").slider())
                .hasAttribute("aria-valuetext", "1 minute 23 of 1 minute 42, Departure");
        assertThat(open(readers, PATH + "?t=77").slider()).hasAttribute("aria-valuetext", "1 minute 17 of 1 minute 42");
    }

    @Test
    void sliderSaysItsRangeInWholeSeconds(Readers readers) {
        Sound sound = open(readers, PATH + "?t=83");

        assertThat(sound.slider()).hasAttribute("min", "0");
        assertThat(sound.slider()).hasAttribute("max", "102");
        assertThat(sound.slider()).hasValue("83");
    }

    @Test
    void clickOnTheWaveformSeeks(Readers readers) {
        Sound sound = open(readers, PATH);
        sound.press();
        sound.playsBeyond(0);

        sound.seekTo(0.5);

        sound.comesBetween(50, 75);
        sound.seekTo(0.1);
        sound.comesBetween(9, 35);
    }

    @Test
    void dragAlongTheWaveformSeeksToWhereItEnds(Readers readers) {
        Sound sound = open(readers, PATH);
        sound.press();
        sound.playsBeyond(0);

        sound.drag(0.1, 0.6);
        sound.comesBetween(60, 85);
        sound.drag(0.6, -0.2);
        sound.comesBetween(0, 25);
    }

    @Test
    void dragThatIsGivenUpChangesNothing(Readers readers) {
        Sound sound = open(readers, PATH + "?t=42");
        sound.press();
        sound.playsBeyond(42);
        sound.press();
        sound.stops();
        double stopped = sound.time();

        Locator strip = sound.player().locator(".strip");
        strip.dispatchEvent("pointerdown", pointerAt(strip, 0.9));
        strip.dispatchEvent("pointermove", pointerAt(strip, 0.8));
        strip.dispatchEvent("pointercancel", pointerAt(strip, 0.8));

        sound.standsAt("%d:%02d".formatted((int) stopped / 60, (int) stopped % 60));
        assertThat(sound.time()).isEqualTo(stopped);
    }

    @Test
    void pressOnTheTimesOfAThemePlaysFromThereAndStaysOnThePage(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(PATH);
        Sound sound = Sound.of(page, TRACK);

        sound.theme("Play Departure from 0:54–1:06").click();

        sound.playsBeyond(54);
        assertThat(sound.time()).isLessThan(66);
        assertThat(page).hasURL(readers.address(PATH));
        assertThat(sound.slider()).hasAttribute("aria-valuetext", Pattern.compile(", Departure$"));
    }

    @Test
    void tapOnABarOfAThemePlaysFromThere(Readers readers) {
        Page page = readers.with(options -> options.setHasTouch(true).setViewportSize(390, 844));
        page.navigate(PATH);
        Sound sound = Sound.of(page, TRACK);
        List<Locator> bars =
                sound.player().locator(".lane").first().locator("svg rect").all();
        assertThat(bars).as("the appearances of Departure").hasSize(4);
        bars.get(2).scrollIntoViewIfNeeded();
        BoundingBox bar = Objects.requireNonNull(bars.get(2).boundingBox());

        page.touchscreen().tap(bar.x + bar.width / 2, bar.y + bar.height / 2);

        sound.playsBeyond(54);
        assertThat(sound.time()).isLessThan(66);
    }

    private static Sound open(Readers readers, String path) {
        Page page = readers.atDesk();
        page.navigate(path);
        return Sound.of(page, TRACK);
    }

    private static Object pointerAt(Locator strip, double fraction) {
        BoundingBox box = Objects.requireNonNull(strip.boundingBox());
        return Map.of(
                "bubbles",
                true,
                "isPrimary",
                true,
                "button",
                0,
                "pointerId",
                1,
                "clientX",
                box.x + fraction * box.width,
                "clientY",
                box.y + box.height / 2);
    }
}
