package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as a machine can see it: by axe, in narrow windows, with a keyboard, and with a reader's own settings. */
@Journey
class AccessibilityTests {

    private static final String TRACK = "/tracks/leaving-spacedock";

    private static final String OPEN_ALL = "() => document.querySelectorAll('details').forEach(one => one.open = true)";

    /** Text and controls that reach over the window's edge, be it that the page scrolls sideways or that they are cut off. */
    private static final String CUT_OFF = """
            () => {
                const wide = document.documentElement.clientWidth + 1;
                const scrolls = element => element !== document.documentElement && element !== document.body
                    && ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
                const unseen = element => getComputedStyle(element).clipPath !== "none";
                const within = (element, test) => {
                    for (let at = element; at; at = at.parentElement) if (test(at)) return true;
                    return false;
                };
                const texts = [];
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
                const boxes = texts.map(text => {
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    return [text.parentElement, [...range.getClientRects()], text.data.trim()];
                });
                for (const control of document.querySelectorAll("audio, input, button, summary, table"))
                    boxes.push([control, [...control.getClientRects()], control.outerHTML.slice(0, 80)]);
                const found = boxes
                    .filter(([element, rects]) => rects.some(({ left, right }) => left < -1 || right > wide)
                        && !within(element, scrolls) && !within(element, unseen))
                    .map(([, , words]) => words);
                const root = document.documentElement;
                return root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`, ...found] : found;
            }
            """;

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(PageKind kind, Readers readers) {
        Page page = readers.with(
                options -> options.setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(kind.path());
        page.evaluate(OPEN_ALL);

        // Axe is content with several.
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        assertThat(Axe.findings(page)).as("dark and wide").isEmpty();
        page.setViewportSize(390, 844);
        assertThat(Axe.findings(page, "color-contrast", "target-size"))
                .as("dark and narrow")
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(Axe.findings(page)).as("light and narrow").isEmpty();
        page.setViewportSize(1280, 900);
        assertThat(Axe.findings(page, "color-contrast", "target-size"))
                .as("light and wide")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONT", "ARTICLE_WITH_PLAYERS", "NOT_FOUND"})
    void namesItsPartsForThoseWhoHearIt(PageKind kind, Readers readers) {
        Page page = readers.atDesk();
        page.navigate(kind.path());

        assertThat(page.getByRole(AriaRole.BANNER)).hasCount(1);
        assertThat(page.getByRole(AriaRole.MAIN)).hasCount(1);
        assertThat(page.getByRole(AriaRole.CONTENTINFO)).hasCount(1);
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Sections")))
                .hasCount(1);
        assertThat((String) page.evaluate("() => document.documentElement.lang"))
                .isEqualTo("en");
        assertThat(page.title()).isNotBlank();
    }

    /** 320 is the width of 1280 at 400 % (1.4.10), 360 a small phone's, and 640 that of 1280 at 200 % (1.4.4). */
    @ParameterizedTest
    @EnumSource
    void readsInOneColumnWithoutScrollingSideways(PageKind kind, Readers readers) {
        Page page = readers.with(options -> options.setViewportSize(320, 740).setDeviceScaleFactor(2));
        page.navigate(kind.path());
        page.evaluate(OPEN_ALL);

        for (int width : List.of(320, 360, 640)) {
            page.setViewportSize(width, 740);
            assertThat(page.evaluate(CUT_OFF)).as("at %d pixels", width).isEqualTo(List.of());
        }
    }

    /** What a reader with poor sight sets (1.4.12): wider lines, words and letters. */
    @ParameterizedTest
    @EnumSource(names = {"FRONT", "ARTICLE_WITH_PLAYERS", "TRACK_WITH_RECORDING", "RELEASE_CORRECTED", "RELEASES"})
    void losesNothingToWiderSpacing(PageKind kind, Readers readers) {
        Page page = readers.inWindow(360, 740);
        page.navigate(kind.path());
        page.evaluate(OPEN_ALL);
        page.evaluate("""
                () => {
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
                        p { margin-bottom: 2em !important; }`);
                    document.adoptedStyleSheets.push(sheet);
                }
                """);

        assertThat(page.evaluate(CUT_OFF)).isEqualTo(List.of());
    }

    @Test
    void skipsToTheContentWithTheFirstKeys(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/articles/leaving-spacedock-debut");
        Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to the content"));

        page.keyboard().press("Tab");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.getByRole(AriaRole.MAIN).locator(":focus")).hasCount(1);
    }

    /**
     * Goes through the whole page with the Tab key. Within the browser's own audio controls the focus moves on between parts
     * that no style can be asked of, so there each stop must look different from the one before.
     */
    @ParameterizedTest
    @EnumSource(names = {"FRONT", "ARTICLE_WITH_PLAYERS", "TRACK_AT_MOMENT", "RELEASE_CORRECTED", "SHOW", "NOT_FOUND"})
    void keyboardReachesEverythingAndShowsWhereItIs(PageKind kind, Readers readers) {
        Page page = readers.with(options -> options.setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(kind.path());
        byte[] before = {};
        String stop = "";
        for (int stops = 0; stops < 300 && !stop.equals("the end"); stops++) {
            page.keyboard().press("Tab");
            stop = (String) page.evaluate("""
                    () => {
                        const at = document.activeElement;
                        if (at === document.body) return "the end";
                        (window.reached ??= new Set()).add(at);
                        if (at.tagName === "AUDIO") return "controls";
                        const { left, right, top, bottom } = at.getBoundingClientRect();
                        if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `out of view: ${at.outerHTML}`;
                        const { outlineStyle, outlineWidth } = getComputedStyle(at);
                        return outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? `no ring: ${at.outerHTML}` : "seen";
                    }
                    """);
            if (stop.equals("controls")) {
                byte[] picture = Objects.requireNonNull(page.evaluateHandle("() => document.activeElement")
                                .asElement())
                        .screenshot();
                assertThat(picture)
                        .as("the controls with another part in focus")
                        .isNotEqualTo(before);
                before = picture;
            } else {
                assertThat(stop).isIn("seen", "the end");
            }
        }

        assertThat(stop).isEqualTo("the end");
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, audio[controls], [tabindex]")]
                    .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0
                        && !(one.type === "radio" && !one.checked) && !window.reached.has(one))
                    .map(one => one.outerHTML)
                """)).isEqualTo(List.of());
    }

    @Test
    void ringOfTheFocusStandsOutInBothSchemes(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));

            assertThat(Colours.contrast(
                            Colours.of(page.locator(":focus"), "outline-color"),
                            Colours.of(page.locator("body"), "background-color")))
                    .as("in " + scheme)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void playerObeysTheKeyboard(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(TRACK);
        Sound sound = Sound.of(page, "Leaving Spacedock");

        sound.button().focus();
        page.keyboard().press("Space");
        sound.playsBeyond(0.3);
        page.keyboard().press("Space");
        sound.stops();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Play Departure from 0:54")))
                .press("Enter");
        sound.playsBeyond(54);

        Locator words = page.getByText("Music for orchestra, without words");
        assertThat(words).isHidden();
        page.getByText("What it sounds like, in words").press("Enter");
        assertThat(words).isVisible();
    }

    @Test
    void nothingMovesWhereAReaderWantsNoMotion(Readers readers) {
        assertThat(movements(readers, ReducedMotion.REDUCE)).isEmpty();
        assertThat(movements(readers, ReducedMotion.NO_PREFERENCE))
                .as("what can be seen to move otherwise")
                .isNotEmpty();
    }

    /** What moves on the way from the front page to the article, and while a trail is opened there. */
    private static List<?> movements(Readers readers, ReducedMotion wish) {
        Page page = readers.with(options -> options.setReducedMotion(wish));
        page.addInitScript("""
                window.moved = [];
                addEventListener("pagereveal", event => { if (event.viewTransition) window.moved.push("from page to page"); });
                for (const kind of ["animationstart", "transitionrun"])
                    addEventListener(kind, event => window.moved.push(`${kind} of ${event.target.outerHTML}`), true);
                """);
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Read the article")))
                .click();
        page.getByText("What it sounds like, in words").first().click();
        assertThat(page.getByText("Music for orchestra, without words").first()).isVisible();
        return (List<?>) page.evaluate("""
                () => {
                    const moves = value => value.split(",").some(time => parseFloat(time) > 0);
                    const styled = [...document.querySelectorAll("*")].flatMap(one => ["", "::before", "::after"].map(part => {
                        const style = getComputedStyle(one, part);
                        return (moves(style.animationDuration) && style.animationName !== "none") || moves(style.transitionDuration)
                            ? `${one.tagName}${part} ${one.className}` : "";
                    })).filter(Boolean);
                    return [...window.moved, ...document.getAnimations().map(String), ...styled];
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", TRACK, "/releases/picard-3x10-paramount-plus"})
    void keepsTextAndControlsInForcedColours(String path, Readers readers) {
        Page page = readers.with(options -> options.setForcedColors(ForcedColors.ACTIVE));
        page.navigate(path);
        assertThat(page.evaluate("() => matchMedia('(forced-colors: active)').matches"))
                .isEqualTo(true);
        String ground = Colours.of(page.locator("body"), "background-color");

        assertThat(page.getByRole(AriaRole.LINK).all())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Colours.contrast(Colours.of(link, "color"), ground))
                        .isGreaterThanOrEqualTo(4.5));
        assertThat(page.locator("main p:visible, main h1, main h2").all())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(Colours.contrast(Colours.of(text, "color"), ground))
                        .isGreaterThanOrEqualTo(4.5));
        for (Locator button : page.getByRole(AriaRole.BUTTON).all()) {
            assertThat(Colours.of(button, "border-top-style")).isEqualTo("solid");
            assertThat(Colours.of(button, "border-top-width")).isNotEqualTo("0px");
            assertThat(Colours.contrast(Colours.of(button, "border-top-color"), ground))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void drawsTheWaveformInForcedColours(Readers readers) {
        Page page = readers.with(options -> options.setForcedColors(ForcedColors.ACTIVE));
        page.navigate(TRACK);
        String ground = Colours.of(page.locator("body"), "background-color");

        List<Locator> drawn = page.getByRole(
                        AriaRole.GROUP, new Page.GetByRoleOptions().setName("Player: Leaving Spacedock"))
                .locator("svg rect, svg path[d$='z' i]")
                .all();
        assertThat(drawn)
                .hasSizeGreaterThan(8)
                .allSatisfy(shape -> assertThat(Colours.contrast(Colours.of(shape, "fill"), ground))
                        .isGreaterThanOrEqualTo(3));
    }

    @Test
    void saysEachStatusInAWord(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/releases");

        assertThat(page.getByText("Corrected", new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
        assertThat(page.getByText("Announced", new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
    }
}
