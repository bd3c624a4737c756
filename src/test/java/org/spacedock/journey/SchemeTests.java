package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Dark or light by the reader's system, or by the reader's own word, which holds until it is taken back. */
@Journey
class SchemeTests {

    @Test
    void followsTheSystemUntilAReaderChooses(Readers readers) {
        Page page = open(readers, ColorScheme.DARK);
        assertThat(scheme(page, "As the system")).isChecked();
        assertThat(isDark(page)).isTrue();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        assertThat(isDark(page)).isFalse();
    }

    @Test
    void keepsTheChoiceOverPagesAndReloads(Readers readers) {
        Page page = open(readers, ColorScheme.DARK);

        scheme(page, "Light").check();
        assertThat(isDark(page)).isFalse();

        page.reload();
        assertThat(scheme(page, "Light")).isChecked();
        assertThat(isDark(page)).isFalse();
        page.navigate("/releases");
        assertThat(isDark(page)).isFalse();

        scheme(page, "As the system").check();
        assertThat(isDark(page)).isTrue();
        page.reload();
        assertThat(scheme(page, "As the system")).isChecked();
        assertThat(isDark(page)).isTrue();
    }

    @Test
    void choosesDarkAgainstALightSystem(Readers readers) {
        Page page = open(readers, ColorScheme.LIGHT);

        scheme(page, "Dark").check();

        assertThat(isDark(page)).isTrue();
        assertThat(page.evaluate("() => getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }

    /** Nothing is painted before there is a body, so a choice that is applied by then cannot flash. */
    @Test
    void choiceIsAppliedBeforeAnythingIsPainted(Readers readers) {
        Page page = open(readers, ColorScheme.DARK);
        scheme(page, "Light").check();
        page.addInitScript("""
                new MutationObserver((changes, observer) => {
                    if (!document.body) return;
                    window.schemeAtFirst = getComputedStyle(document.documentElement).colorScheme;
                    window.chosenAtFirst = document.documentElement.dataset.scheme;
                    observer.disconnect();
                }).observe(document, { childList: true, subtree: true });
                """);

        page.reload();

        assertThat(page.evaluate("() => window.chosenAtFirst")).isEqualTo("light");
        assertThat(page.evaluate("() => window.schemeAtFirst")).isEqualTo("light");
    }

    @Test
    void isChosenByKeyboard(Readers readers) {
        Page page = open(readers, ColorScheme.LIGHT);
        scheme(page, "As the system").focus();

        page.keyboard().press("ArrowRight");

        assertThat(scheme(page, "Dark")).isChecked();
        assertThat(scheme(page, "Dark")).isFocused();
        assertThat(isDark(page)).isTrue();
    }

    @Test
    void holdsForThePageWhereNothingCanBeStored(Readers readers) {
        Page page = readers.with(options -> options.setColorScheme(ColorScheme.DARK));
        page.addInitScript(
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('off', 'SecurityError'); } });");
        page.navigate("/");

        scheme(page, "Light").check();

        assertThat(isDark(page)).isFalse();
    }

    private static Page open(Readers readers, ColorScheme system) {
        Page page = readers.with(options -> options.setColorScheme(system));
        page.navigate("/");
        return page;
    }

    private static Locator scheme(Page page, String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Colours"))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name));
    }

    private static boolean isDark(Page page) {
        String ground = Colours.of(page.locator("body"), "background-color");
        String text = Colours.of(page.locator("body"), "color");
        assertThat(Colours.contrast(ground, text)).isGreaterThanOrEqualTo(4.5);
        return Colours.contrast(ground, "rgb(255, 255, 255)") > Colours.contrast(ground, "rgb(0, 0, 0)");
    }
}
