package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Music over a line that is slow, breaks, or is gone for a while, and files that can't be had or heard. */
@Journey
class PoorLineTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String PATH = "/tracks/leaving-spacedock";

    /** 1.6 Mbit/s, in bytes a second. */
    private static final int SLOW = 200_000;

    /** More slowly than this the recording's smallest format could not be played as it comes. */
    private static final int HARDLY_ENOUGH = 30_000;

    private static final String LOST = "The connection was lost. Trying again.";

    /** Notes how many milliseconds lie between the first press and the first sound, by the sound's own time. */
    private static final String NOTE_FIRST_SOUND = """
            let pressed = null;
            addEventListener("pointerdown", () => { pressed ??= performance.now(); }, true);
            requestAnimationFrame(function look() {
                const one = [...document.querySelectorAll("player-bar audio")].find(one => !one.paused && one.currentTime > 0);
                if (one && pressed !== null) window.firstSound = performance.now() - one.currentTime * 1000 - pressed;
                else requestAnimationFrame(look);
            });
            """;

    @Test
    void firstSoundComesOverASlowLine(Readers readers) {
        long millis = firstSound(readers, Duration.ofMillis(75));
        System.out.printf("From press to first sound at 1.6 Mbit/s and 150 ms there and back: %d ms%n", millis);

        assertThat(millis).as("at least there and back").isGreaterThanOrEqualTo(150);
    }

    /** What a new reader waits for at 1.6 Mbit/s, in milliseconds; the delay is that of one way. */
    static long firstSound(Readers readers, Duration delay) {
        Line line = readers.line();
        line.slow(SLOW, delay);
        Page page = readers.over(line);
        page.addInitScript(NOTE_FIRST_SOUND);
        page.navigate(PATH);
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0.2);
        page.waitForCondition(() -> page.evaluate("() => window.firstSound") != null);
        return Math.round(((Number) page.evaluate("() => window.firstSound")).doubleValue());
    }

    @Test
    void goesOnAfterACutInTheMiddleOfARange(Readers readers) {
        Line line = readers.line();
        Page page = readers.over(line);
        Watch watch = Sound.neverTwoPlaying(page);
        page.navigate(PATH);
        line.slow(HARDLY_ENOUGH * 3, Duration.ofMillis(20));
        line.cutAfter(150_000);
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0.2);

        page.waitForCondition(() -> line.cuts() == 1);
        line.fast();
        double arrived = buffered(page);
        sound.playsBeyond(arrived + 0.5);

        assertThat(arrived).as("the seconds before the cut").isBetween(1.0, 60.0);
        assertThat(watch.interruptions()).isEmpty();
        assertThat(watch.mostAtOnce()).isOne();
        assertThat(new NowPlaying(page).status()).hasText("");
    }

    @Test
    void takesUpALostConnectionAtTheSameMoment(Readers readers) {
        Line line = readers.line();
        Page page = readers.over(line);
        page.navigate(PATH);
        line.slow(HARDLY_ENOUGH * 3, Duration.ofMillis(20));
        line.cutAllAfter(60_000);
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0.2);
        page.waitForCondition(() -> line.cuts() > 0);
        line.refuse();
        line.cut();

        NowPlaying now = new NowPlaying(page);
        // A browser tries again by itself for a while.
        assertThat(now.status()).hasText(LOST, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        page.waitForCondition(() -> stands(page));
        int heard = elapsed(sound);

        line.fast();
        line.mend();
        sound.playsBeyond(heard + 0.5);
        assertThat(sound.time()).as("the moment it goes on from").isLessThan(heard + 30);
        assertThat(now.status()).hasText("");
    }

    @Test
    void saysThatItLoadsOverALineThatHardlyMoves(Readers readers) {
        Line line = readers.line();
        Page page = readers.over(line);
        page.navigate(PATH);
        line.slow(500, Duration.ofMillis(20));
        Sound sound = Sound.of(page, TRACK);
        sound.press();

        NowPlaying now = new NowPlaying(page);
        assertThat(now.status()).hasText("Loading");
        line.fast();
        sound.playsBeyond(0);
        assertThat(now.status()).hasText("");
    }

    @Test
    void goesOnFromTheStartWhereTheLineWasGoneBeforeThePress(Readers readers) {
        Line line = readers.line();
        Page page = readers.over(line);
        page.navigate(PATH);
        line.refuse();
        line.cut();
        Sound sound = Sound.of(page, TRACK);
        sound.press();

        NowPlaying now = new NowPlaying(page);
        assertThat(now.status()).hasText(LOST);
        line.mend();
        sound.playsBeyond(0);
        assertThat(now.status()).hasText("");
    }

    @Test
    void beginsAtItsMomentOnceALineMovesThatHung(Readers readers) {
        Line line = readers.line();
        Page page = readers.over(line);
        page.navigate(PATH + "?t=42");
        line.slow(1, Duration.ofMillis(20));
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        assertThat(new NowPlaying(page).status())
                .hasText(LOST, new LocatorAssertions.HasTextOptions().setTimeout(20_000));

        line.fast();
        sound.playsBeyond(42);
        assertThat(sound.time()).isLessThan(62);
    }

    @Test
    void goesWhereTheReaderWantsWhileTheLineIsGone(Readers readers) {
        Line line = readers.line();
        Page page = readers.over(line);
        page.navigate(PATH + "?t=42");
        line.refuse();
        line.cut();
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        assertThat(new NowPlaying(page).status()).hasText(LOST);

        sound.slider().press("Home");
        line.mend();

        sound.playsBeyond(0);
        assertThat(sound.time()).isLessThan(20);
    }

    @Test
    void pauseEndsTheTrying(Readers readers) {
        Line line = readers.line();
        Page page = readers.over(line);
        page.navigate(PATH);
        line.refuse();
        line.cut();
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        assertThat(new NowPlaying(page).status()).hasText(LOST);

        sound.press();
        sound.stops();
        line.mend();
        assertThat(sound.button()).hasAccessibleName("Play");
        sound.press();
        sound.playsBeyond(0);
    }

    @Test
    void missingFileIsNamedAndTheOtherFormatsPlay(Readers readers) {
        Page page = readers.atDesk();
        page.route("**/audio/*.m4a", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        assertNamedAndPlayedOtherwise(page);
    }

    @Test
    void damagedFileIsNamedAndTheOtherFormatsPlay(Readers readers) {
        Page page = readers.atDesk();
        page.route(
                "**/audio/*.m4a",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(200)
                        .setContentType("audio/mp4")
                        .setBody("no sound at all, ".repeat(2000))));
        assertNamedAndPlayedOtherwise(page);
    }

    private static void assertNamedAndPlayedOtherwise(Page page) {
        page.navigate(PATH + "?t=30");
        Sound sound = Sound.of(page, TRACK);
        sound.press();

        NowPlaying now = new NowPlaying(page);
        assertThat(now.status()).containsText("AAC");
        assertThat(now.button("Try again")).isVisible();
        assertThat(now.button("Play as MP3")).isVisible();
        assertThat(now.button("Play as AAC")).hasCount(0);
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("AAC")))
                .hasCount(1);

        now.button("Play as Opus").click();
        assertThat(now.bar().locator(".play")).isFocused();
        sound.playsBeyond(30);
        assertThat(sound.time()).isLessThan(60);
        assertThat(now.button("Try again")).hasCount(0);
        assertThat(now.status()).hasText("");
    }

    /** The second up to which sound has arrived. */
    private static double buffered(Page page) {
        return ((Number) page.locator("player-bar audio[data-current]")
                        .evaluate("audio => audio.buffered.length ? audio.buffered.end(audio.buffered.length - 1) : 0"))
                .doubleValue();
    }

    /** No sound is left to play. */
    private static boolean stands(Page page) {
        return (Boolean) page.locator("player-bar audio[data-current]")
                .evaluate("audio => audio.error !== null || audio.readyState < 3");
    }

    private static int elapsed(Sound sound) {
        return (Integer)
                sound.player()
                        .locator(".time-elapsed")
                        .evaluate(
                                "shown => shown.textContent.split(':').reduce((minutes, rest) => minutes * 60 + Number(rest), 0)");
    }
}
