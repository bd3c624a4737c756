package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the operating system is told, and what its keys do. A browser without a screen has no such keys, so a session that notes
 * all it is told stands in the browser's place; it refuses what the standard says is refused.
 */
@Concert
class MediaSessionTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String PATH = "/tracks/leaving-spacedock";

    private static final String NOTING_SESSION = """
            (() => {
                const actions = ["play", "pause", "seekbackward", "seekforward", "previoustrack", "nexttrack", "skipad", "stop", "seekto"];
                const noted = { handlers: {}, positions: [], complaints: [] };
                const refuse = why => {
                    noted.complaints.push(why);
                    throw new TypeError(why);
                };
                const session = {
                    metadata: null,
                    playbackState: "none",
                    setActionHandler(action, handler) {
                        if (!actions.includes(action)) throw new TypeError(action);
                        noted.handlers[action] = handler;
                    },
                    setPositionState(state) {
                        if (!state || !Object.keys(state).length) return noted.positions.push(null);
                        const { duration, position = 0, playbackRate = 1 } = state;
                        if (duration === undefined || Number.isNaN(duration) || duration < 0) refuse(`duration ${duration}`);
                        if (!Number.isFinite(position) || position < 0 || position > duration) refuse(`position ${position} of ${duration}`);
                        if (!Number.isFinite(playbackRate) || playbackRate === 0) refuse(`rate ${playbackRate}`);
                        noted.positions.push({ duration, position, playbackRate });
                    },
                };
                Object.defineProperty(Navigator.prototype, "mediaSession", { configurable: true, get: () => session });
                window.noted = noted;
            })();
            """;

    @Test
    void saysWhatPlaysWithAPictureOfTheSite(Readers readers) {
        Page page = play(readers.atDesk());

        assertThat(page.evaluate("() => navigator.mediaSession.metadata.title")).isEqualTo(TRACK);
        assertThat((String) page.evaluate("() => navigator.mediaSession.metadata.artist"))
                .as("no name stands over what it did not make")
                .isEqualTo("Stand-in recording, composed for this site");
        assertThat((List<?>) page.evaluate("() => navigator.mediaSession.metadata.artwork.map(one => one.src)"))
                .isNotEmpty()
                .allSatisfy(picture -> {
                    assertThat((String) picture).startsWith(readers.address("/"));
                    assertThat(page.request().get((String) picture).status()).isEqualTo(200);
                });
        assertThat(page.evaluate("() => navigator.mediaSession.playbackState")).isEqualTo("playing");

        Sound.of(page, TRACK).press();
        Sound.of(page, TRACK).stops();
        assertThat(page.evaluate("() => navigator.mediaSession.playbackState")).isEqualTo("paused");
    }

    @Test
    void obeysItsKeys(Readers readers) {
        Page page = play(readers.atDesk());
        Sound sound = Sound.of(page, TRACK);

        act(page, "pause", Map.of());
        sound.stops();
        act(page, "seekto", Map.of("seekTime", 60));
        sound.comesBetween(60, 60.5);
        act(page, "seekforward", Map.of("seekOffset", 20));
        sound.comesBetween(80, 80.5);
        act(page, "seekbackward", Map.of());
        sound.comesBetween(69, 76);
        act(page, "play", Map.of());
        sound.playsBeyond(70);
        assertThat(complaints(page)).isEmpty();
    }

    @Test
    void offersNextAndPreviousWhereThereAreSome(Readers readers) {
        Page page = play(readers.atDesk());
        assertThat(handled(page, "nexttrack")).isFalse();
        assertThat(handled(page, "previoustrack")).isFalse();

        page.navigate(ConcertPack.ALBUM);
        page.getByText("Play album", new Page.GetByTextOptions().setExact(true)).click();
        NowPlaying now = new NowPlaying(page);
        now.sound("First tone").playsBeyond(0);
        assertThat(handled(page, "nexttrack")).isTrue();
        assertThat(handled(page, "previoustrack")).isFalse();
        act(page, "nexttrack", Map.of());
        now.sound("Second tone").playsBeyond(0);
        assertThat(page.evaluate("() => navigator.mediaSession.metadata.title")).isEqualTo("Second tone");
        act(page, "nexttrack", Map.of());
        now.sound("Third tone").playsBeyond(0);
        assertThat(handled(page, "nexttrack")).isFalse();
        act(page, "previoustrack", Map.of());
        now.sound("Second tone").playsBeyond(0);
        assertThat(complaints(page)).isEmpty();
    }

    /** Before the head of a file has arrived a length is not a number, and an order may ask for any place. */
    @Test
    void saysNothingThatTheStandardRefuses(Readers readers) {
        Line line = readers.line();
        Page page = readers.over(line);
        page.addInitScript(NOTING_SESSION);
        page.navigate(PATH);
        line.slow(20_000, Duration.ofMillis(200));
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.slider().press("ArrowRight");
        sound.slider().press("Home");
        line.fast();
        sound.playsBeyond(0);

        act(page, "seekto", Map.of("seekTime", -5));
        sound.comesBetween(0, 20);
        act(page, "pause", Map.of());
        sound.stops();
        act(page, "seekto", Map.of("seekTime", 1e9));
        act(page, "seekbackward", Map.of("seekOffset", 1e9));
        sound.comesBetween(0, 1);
        act(page, "seekto", Map.of("seekTime", 42, "fastSeek", true));
        sound.comesBetween(41, 43);

        assertThat(complaints(page)).isEmpty();
        assertThat(positions(page)).isNotEmpty();
    }

    @Test
    void saysItsPositionWhenItChangesAndNotAllTheTime(Readers readers) {
        Page page = play(readers.atDesk());
        Sound sound = Sound.of(page, TRACK);
        sound.playsBeyond(3);
        assertThat(positions(page).size()).as("told while it just plays").isBetween(1, 8);

        act(page, "seekto", Map.of("seekTime", 60));
        sound.playsBeyond(60);
        page.waitForCondition(() -> lastPosition(page, "position") >= 60);
        new NowPlaying(page).speed().selectOption("1.5");
        page.waitForCondition(() -> lastPosition(page, "playbackRate") == 1.5);
        assertThat(lastPosition(page, "duration")).isBetween(102.0, 104.0);
        assertThat(complaints(page)).isEmpty();
    }

    private static Page play(Page page) {
        page.addInitScript(NOTING_SESSION);
        page.navigate(PATH);
        Sound.of(page, TRACK).press();
        Sound.of(page, TRACK).playsBeyond(0.2);
        return page;
    }

    private static void act(Page page, String action, Map<String, Object> details) {
        page.evaluate(
                "([action, details]) => { window.noted.handlers[action]({ action, ...details }); }",
                List.of(action, details));
    }

    private static boolean handled(Page page, String action) {
        return (Boolean) page.evaluate("action => Boolean(window.noted.handlers[action])", action);
    }

    private static List<?> complaints(Page page) {
        return (List<?>) page.evaluate("() => window.noted.complaints");
    }

    private static List<?> positions(Page page) {
        return (List<?>) page.evaluate("() => window.noted.positions.filter(Boolean)");
    }

    private static double lastPosition(Page page, String part) {
        return ((Number) page.evaluate("part => window.noted.positions.filter(Boolean).at(-1)[part]", part))
                .doubleValue();
    }
}
