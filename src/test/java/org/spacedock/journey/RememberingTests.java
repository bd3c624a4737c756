package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader's own browser remembers, and nobody else. */
@Journey
class RememberingTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String PATH = "/tracks/leaving-spacedock";
    private static final String DEPARTURE = "Play Departure from 0:54–1:06";

    @Test
    void goesOnFromWhereTheReaderStopped(Readers readers) {
        Page page = readers.atDesk();
        int stopped = listenTo(page);

        page.reload();
        Sound sound = Sound.of(page, TRACK);
        sound.standsAt("0:%02d".formatted(stopped));
        assertThat(sound.slider()).hasValue(Integer.toString(stopped));
        assertThat(sound.isPaused()).isTrue();
        sound.press();
        sound.playsBeyond(stopped);
        assertThat(sound.time()).isLessThan(stopped + 20);
    }

    @Test
    void goesOnInANewTabToo(Readers readers) {
        Page page = readers.atDesk();
        int stopped = listenTo(page);

        Page tab = page.context().newPage();
        tab.navigate("/articles/leaving-spacedock-debut");

        Sound.of(tab, TRACK).standsAt("0:%02d".formatted(stopped));
        Sound.of(tab, TRACK).press();
        Sound.of(tab, TRACK).playsBeyond(stopped);
    }

    @Test
    void linkToAMomentWinsOverIt(Readers readers) {
        Page page = readers.atDesk();
        listenTo(page);

        page.navigate(PATH + "?t=20");
        Sound sound = Sound.of(page, TRACK);
        sound.standsAt("0:20");
        assertThat(sound.isPaused()).isTrue();
        sound.press();
        sound.playsBeyond(20);
        assertThat(sound.time()).isLessThan(40);
    }

    @Test
    void whatWasHeardToItsEndBeginsAnew(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(PATH);
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0);
        sound.slider().press("End");
        sound.stops();

        page.reload();

        sound.standsAt("0:00");
        sound.press();
        sound.playsBeyond(0);
        assertThat(sound.time()).isLessThan(20);
    }

    @Test
    void keepsSpeedVolumeAndMute(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(PATH);
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0);
        NowPlaying now = new NowPlaying(page);
        now.speed().selectOption("1.5");
        now.volume().fill("40");
        now.button("Mute").click();
        assertTuned(now);

        page.reload();
        assertThat(now.speed()).hasValue("1.5");
        assertThat(now.volume()).hasValue("40");
        sound.press();
        sound.playsBeyond(sound.time());
        assertTuned(now);
    }

    @Test
    void offersSixSpeeds(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(PATH);
        Sound.of(page, TRACK).press();

        assertThat(new NowPlaying(page).speed().locator("option"))
                .hasText(new String[] {"0.5×", "0.75×", "1×", "1.25×", "1.5×", "2×"});
    }

    @Test
    void tellsTheSiteNothingOfIt(Readers readers) {
        Page page = readers.atDesk();
        List<String> asked = new ArrayList<>();
        page.context().onRequest(request -> asked.add(request.method() + " " + request.url()));
        listenTo(page);
        page.reload();
        Sound.of(page, TRACK).press();
        Sound.of(page, TRACK).playsBeyond(54);

        assertThat(page.context().cookies()).isEmpty();
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request)
                        .startsWith("GET " + readers.address("/"))
                        .doesNotContain("?"));
    }

    @Test
    void playsWhereNothingCanBeKept(Readers readers) {
        Page page = readers.atDesk();
        for (String storage : List.of("localStorage", "sessionStorage")) {
            page.addInitScript(
                    "Object.defineProperty(window, '%s', { get() { throw new DOMException('off', 'SecurityError'); } });"
                            .formatted(storage));
        }
        int stopped = listenTo(page);

        Sound.of(page, TRACK).press();
        Sound.of(page, TRACK).playsBeyond(stopped);
        page.reload();
        Sound.of(page, TRACK).standsAt("0:00");
    }

    /** What another program, or an older form of this one, may have left there. */
    @Test
    void readsWhatItDoesNotUnderstandAsNothing(Readers readers) {
        Page page = readers.atDesk();
        listenTo(page);
        for (String nonsense : List.of(
                "null", "[]", "{", "{\"places\": 7, \"speed\": \"fast\", \"volume\": 1e99, \"items\": [null]}")) {
            page.evaluate(
                    "text => [localStorage, sessionStorage].forEach(kept => Object.keys(kept).forEach(key => kept.setItem(key, text)))",
                    nonsense);
            Page tab = page.context().newPage();
            tab.navigate(PATH);
            Sound sound = Sound.of(tab, TRACK);
            sound.standsAt("0:00");
            sound.press();
            sound.playsBeyond(0);
            tab.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{",
                "{\"items\": 7, \"index\": 0, \"time\": 1}",
                "{\"items\": [null], \"index\": 0, \"time\": 1}",
                "{\"items\": [ITEM], \"index\": \"length\", \"time\": 1}",
                "{\"items\": [ITEM], \"index\": 9, \"time\": 1}",
                "{\"items\": [ITEM], \"index\": 0, \"time\": 1e999}",
                "{\"items\": [ITEM], \"index\": 0, \"time\": -1}",
                "{\"items\": [{\"recording\": \"x\", \"track\": \"X\", \"path\": \"/x\", \"files\": [null]}], \"index\": 0, \"time\": 1}",
            })
    void takesAQueueThatItDoesNotUnderstandForNone(String nonsense, Readers readers) {
        String item =
                "{\"recording\": \"x\", \"track\": \"X\", \"path\": \"/x\", \"files\": [{\"address\": \"/audio/x.mp3\", \"type\": \"audio/mpeg\", \"name\": \"MP3\"}]}";
        Page page = readers.atDesk();
        page.navigate("/about");
        page.evaluate("text => sessionStorage.setItem('queue', text)", nonsense.replace("ITEM", item));

        page.navigate(PATH);

        assertThat(page.locator("player-bar")).isHidden();
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0);
    }

    /** Plays from 0:54 for a moment and gives the whole second at which it was stopped, which is below 60. */
    private static int listenTo(Page page) {
        page.navigate(PATH);
        Sound sound = Sound.of(page, TRACK);
        sound.theme(DEPARTURE).click();
        sound.playsBeyond(54.3);
        sound.press();
        sound.stops();
        assertThat(sound.time()).isLessThan(60);
        return (int) sound.time();
    }

    private static void assertTuned(NowPlaying now) {
        Locator unmute = now.button("Unmute");
        assertThat(unmute).isVisible();
        assertThat(now.isMuted()).isTrue();
        assertThat(now.number("playbackRate")).isEqualTo(1.5);
        assertThat(now.number("volume")).isEqualTo(0.4);
    }
}
