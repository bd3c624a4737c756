package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The player while it plays, for those who use a keyboard, hear the page, see poorly, or point with an unsteady hand. */
@Journey
class PlayerAccessibilityTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String PATH = "/tracks/leaving-spacedock";
    private static final String ARTICLE = "/articles/leaving-spacedock-debut";

    /** Who has the focus, by role and name as far as this walk needs them, and whether that is in the bar. */
    private static final String AT = """
            () => {
                const at = document.activeElement;
                const name = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
                return `${at.closest("player-bar") ? "bar: " : ""}${name.trim().replace(/\\s+/g, " ")}`;
            }
            """;

    @Test
    void wholePlayerIsWalkedWithTheKeyboardAlone(Readers readers) {
        Page page = readers.with(options -> options.setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(PATH);
        Sound sound = Sound.of(page, TRACK);
        NowPlaying now = new NowPlaying(page);

        tabTo(page, "Play");
        page.keyboard().press("Enter");
        sound.playsBeyond(0);
        tabTo(page, "Seek");
        page.keyboard().press("PageUp");
        sound.playsBeyond(30);
        tabTo(page, "Play Departure from 0:54–1:06");
        page.keyboard().press("Enter");
        sound.playsBeyond(54);

        List<String> met = tabTo(page, "bar: Close player");
        assertThat(met)
                .containsSubsequence(
                        "bar: Pause",
                        "bar: " + TRACK,
                        "bar: Seek",
                        "bar: Mute",
                        "bar: Volume",
                        "bar: Queue",
                        "bar: Keys",
                        "bar: Close player");
        page.keyboard().press("Enter");
        assertThat(now.bar()).isHidden();
        sound.stops();
        assertThat(page.evaluate("() => document.activeElement !== document.body"))
                .as("the focus is somewhere")
                .isEqualTo(true);
    }

    @Test
    void queueAndKeysOpenAndShutWithTheKeyboard(Readers readers) {
        Page page = playing(readers.atDesk(), PATH);
        NowPlaying now = new NowPlaying(page);

        now.button("Queue").press("Enter");
        assertThat(now.bar().getByRole(AriaRole.LISTITEM)).hasCount(1);
        page.keyboard().press("Tab");
        assertThat(now.bar().getByRole(AriaRole.LISTITEM).locator(":focus")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(now.bar().getByRole(AriaRole.LISTITEM)).hasCount(0);
        assertThat(now.button("Queue")).isFocused();

        now.button("Keys").press("Enter");
        assertThat(now.useTheseKeys()).isVisible();
        page.keyboard().press("Escape");
        assertThat(now.useTheseKeys()).isHidden();
        assertThat(now.button("Keys")).isFocused();
    }

    @Test
    void isHeardAsWhatItIsOnThePage(Readers readers) {
        Page page = playing(readers.atDesk(), PATH);

        assertThat(Sound.of(page, TRACK).player()).matchesAriaSnapshot("""
                - 'group "Player: Leaving Spacedock"':
                  - button "Pause"
                  - slider "Seek"
                  - list "Themes in this recording":
                    - listitem:
                      - link "Departure"
                      - link "Play Departure from 0:04–0:11"
                      - text: solo horn
                """);
        assertThat(Sound.of(page, TRACK).player().getByRole(AriaRole.BUTTON)).hasCount(1);
        assertThat(page.getByRole(AriaRole.APPLICATION)).hasCount(0);
    }

    @Test
    void isHeardAsWhatItIsInTheBar(Readers readers) {
        Page page = playing(readers.atDesk(), PATH);

        assertThat(new NowPlaying(page).bar()).matchesAriaSnapshot("""
                - region "Now playing":
                  - 'group "Player: Leaving Spacedock"':
                    - button "Pause"
                    - paragraph:
                      - link "Leaving Spacedock"
                      - text: Stand-in recording, composed for this site
                    - slider "Seek"
                  - group "Tools of the player":
                    - button "Mute"
                    - slider "Volume": "100"
                    - combobox "Speed":
                      - option "1×" [selected]
                    - button "Queue"
                    - button "Keys"
                    - button "Close player"
                  - status
                """);
    }

    /** Nothing is announced while the music just plays, be it the time or the played part (WCAG 2.2, 4.1.3). */
    @Test
    void saysNothingWhileItJustPlays(Readers readers) {
        Page page = playing(readers.atDesk(), PATH);
        Sound sound = Sound.of(page, TRACK);
        sound.slider().focus();
        page.evaluate("""
                () => {
                    window.said = [];
                    const live = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], [role=timer]";
                    new MutationObserver(changes => changes.forEach(({ target, attributeName }) => {
                        const at = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
                        if (at?.closest(live) || (at === document.activeElement && /^aria-value|^value/.test(attributeName ?? "")))
                            window.said.push(`${attributeName ?? "text"} of ${at.outerHTML}`);
                    })).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
                }
                """);

        sound.playsBeyond(sound.time() + 2.5);

        assertThat((List<?>) page.evaluate("() => window.said")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DARK, 1280, 900", "DARK, 390, 844", "LIGHT, 1280, 900", "LIGHT, 390, 844"})
    void axeFindsNothingWhileItPlays(ColorScheme scheme, int width, int height, Readers readers) {
        Page page = readers.with(options ->
                options.setColorScheme(scheme).setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE));
        playing(page, PATH);

        assertThat(Axe.findings(page)).isEmpty();
    }

    @Test
    void axeFindsNothingInQueueAndKeys(Readers readers) {
        Page page = playing(readers.with(options -> options.setReducedMotion(ReducedMotion.REDUCE)), PATH);
        NowPlaying now = new NowPlaying(page);
        for (String part : List.of("Queue", "Keys")) {
            now.button(part).click();
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(Axe.findings(page)).as(part + " in " + scheme).isEmpty();
            }
            page.keyboard().press("Escape");
        }
    }

    /** No smaller than 24 by 24 CSS pixels, links within sentences aside (WCAG 2.2, 2.5.8). */
    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void everyTargetIsLargeEnough(int width, Readers readers) {
        Page page = playing(readers.inWindow(width, 800), PATH);

        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll("spacedock-player, player-bar")]
                    .flatMap(player => [...player.querySelectorAll("a[href], button, input, select, summary")])
                    .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".player-notice"))
                    .map(one => [one.closest("label") ?? one, one])
                    .map(([target, one]) => [target.getBoundingClientRect(), one])
                    .filter(([{ width, height }]) => width < 23.99 || height < 23.99)
                    .map(([{ width, height }, one]) => `${width} by ${height}: ${one.outerHTML}`)
                """)).isEmpty();
    }

    /** Goes through the whole page, there and back, while the bar stands at its foot (WCAG 2.2, 2.4.11 and 2.4.12). */
    @ParameterizedTest
    @CsvSource({"1280, 900, Tab", "1280, 900, Shift+Tab", "390, 844, Tab", "390, 844, Shift+Tab", "640, 450, Tab"})
    void barNeverHidesTheFocus(int width, int height, String key, Readers readers) {
        Page page =
                readers.with(options -> options.setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE));
        playing(page, ARTICLE);
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        if (key.equals("Shift+Tab")) {
            new NowPlaying(page).button("Pause").focus();
        }

        List<String> hidden = new ArrayList<>();
        int stops = 0;
        String stop = "";
        while (!stop.equals("the end") && stops < 300) {
            page.keyboard().press(key);
            stop = (String) page.evaluate("""
                    () => {
                        const at = document.activeElement;
                        const bar = document.querySelector("player-bar");
                        if (at === document.body || (bar.contains(at) && window.within)) return "the end";
                        if (bar.contains(at)) return "in the bar";
                        window.within = true;
                        const box = at.getBoundingClientRect();
                        const cover = bar.getBoundingClientRect();
                        if (box.height > cover.top) return "taller than the room there is";
                        return box.bottom > cover.top + 0.5 ? `${box.bottom} below ${cover.top}: ${at.outerHTML}` : "seen";
                    }
                    """);
            if (stop.contains(" below ")) {
                hidden.add(stop);
            }
            stops++;
        }

        assertThat(stop).isEqualTo("the end");
        assertThat(stops).isGreaterThan(30);
        assertThat(hidden).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "360, 740", "640, 450"})
    void barLeavesMostOfTheWindowToThePage(int width, int height, Readers readers) {
        Page page = playing(readers.inWindow(width, height), ARTICLE);
        page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");

        assertThat(((Number) page.evaluate("() => document.querySelector('player-bar').getBoundingClientRect().height"))
                        .doubleValue())
                .isBetween(24.0, height / 3.0);
        assertThat((Boolean) page.evaluate("""
                () => document.querySelector(".foot").getBoundingClientRect().bottom
                    <= document.querySelector("player-bar").getBoundingClientRect().top + 1
                """))
                .as("the end of the page can be read above the bar")
                .isTrue();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void controlsCanBeToldInForcedColours(Readers readers) {
        Page page = playing(readers.with(options -> options.setForcedColors(ForcedColors.ACTIVE)), PATH);
        String ground = Colours.of(page.locator("body"), "background-color");
        NowPlaying now = new NowPlaying(page);

        List<Locator> buttons =
                new ArrayList<>(now.bar().getByRole(AriaRole.BUTTON).all());
        buttons.add(Sound.of(page, TRACK).button());
        assertThat(buttons).hasSizeGreaterThan(5).allSatisfy(button -> {
            boolean bordered = !Colours.of(button, "border-top-width").equals("0px")
                    && Colours.of(button, "border-top-style").equals("solid");
            assertThat(bordered).as("the border of " + button).isTrue();
            assertThat(Colours.contrast(Colours.of(button, "border-top-color"), ground))
                    .isGreaterThanOrEqualTo(3);
        });
        assertThat(Sound.of(page, TRACK).player().locator(".played")).isVisible();
        assertThat(now.button("Pause").locator("path >> visible=true").all())
                .isNotEmpty()
                .allSatisfy(shape -> assertThat(Colours.contrast(Colours.of(shape, "fill"), ground))
                        .isGreaterThanOrEqualTo(3));
    }

    private static Page playing(Page page, String path) {
        page.navigate(path);
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0);
        assertThat(new NowPlaying(page).bar()).isVisible();
        return page;
    }

    /** Presses the Tab key until what has this name has the focus, and gives all that was met on the way. */
    private static List<String> tabTo(Page page, String name) {
        List<String> met = new ArrayList<>();
        while (met.isEmpty() || !met.get(met.size() - 1).equals(name)) {
            assertThat(met).as("the way to " + name).hasSizeLessThan(200);
            page.keyboard().press("Tab");
            met.add((String) page.evaluate(AT));
        }
        return met;
    }
}
