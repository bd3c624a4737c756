package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The address that a reader passes on, by every way a browser may have or lack. */
@Journey
class SharingTests {

    private static final String TRACK = "/tracks/leaving-spacedock";

    /** The clipboard is the whole browser's, so an earlier test may have left the very same address in it. */
    private static final String EMPTY_CLIPBOARD = "() => navigator.clipboard.writeText('nothing yet')";

    private static final String CLIPBOARD = "() => navigator.clipboard.readText()";

    private static final String NO_CLIPBOARD =
            "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });";

    private static final String NO_COPY_COMMAND = "Document.prototype.execCommand = () => false;";

    @Test
    void copiesTheCanonicalAddress(Readers readers) {
        Page page = open(readers, TRACK + "?utm_source=elsewhere");
        String canonical = page.locator("link[rel=canonical]").getAttribute("href");
        assertThat(canonical).isEqualTo(readers.address(TRACK));

        press(page, "Copy link");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Link copied");
        assertThat(page.evaluate(CLIPBOARD)).isEqualTo(canonical);
    }

    @Test
    void copiesTheMomentInWholeSeconds(Readers readers) {
        Page page = open(readers, TRACK + "?t=0:42");

        press(page, "Copy link at 0:42");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Link copied");
        assertThat(page.evaluate(CLIPBOARD)).isEqualTo(readers.address(TRACK + "?t=42"));
    }

    @Test
    void copiesThePageWithoutItsMomentOnAPlainCopy(Readers readers) {
        Page page = open(readers, TRACK + "?t=42");

        press(page, "Copy link");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Link copied");
        assertThat(page.evaluate(CLIPBOARD)).isEqualTo(readers.address(TRACK));
    }

    @Test
    void offersNoMomentBeforeTheRecordingHasBegun(Readers readers) {
        Page page = open(readers, TRACK);

        assertThat(button(page, "Copy link")).isVisible();
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Copy link at"))))
                .hasCount(0);
    }

    @Test
    void copiesWithoutAClipboardByTheOldCommand(Readers readers) {
        Page other = open(readers, "/about");
        Page page = other.context().newPage();
        page.addInitScript(NO_CLIPBOARD);
        page.navigate(TRACK);
        assertThat(page.evaluate("() => navigator.clipboard === undefined")).isEqualTo(true);

        press(page, "Copy link");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Link copied");
        assertThat(button(page, "Copy link")).isFocused();
        other.bringToFront();
        assertThat(other.evaluate(CLIPBOARD)).isEqualTo(readers.address(TRACK));
    }

    @Test
    void selectsTheAddressInAFieldWhereNothingCanCopy(Readers readers) {
        Page page = readers.atDesk();
        page.addInitScript(NO_CLIPBOARD);
        page.addInitScript(NO_COPY_COMMAND);
        page.navigate(TRACK + "?t=42");

        press(page, "Copy link at 0:42");

        Locator field = page.getByLabel("Link to this page");
        assertThat(field).isVisible();
        assertThat(field).isFocused();
        assertThat(page.evaluate("() => getSelection().toString()")).isEqualTo(readers.address(TRACK + "?t=42"));
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Copy the link from the field");
    }

    @Test
    void sharesTitleAndAddressWhereTheBrowserCan(Readers readers) {
        Page page = readers.atDesk();
        page.addInitScript("""
                Object.defineProperty(Navigator.prototype, "share", {
                    configurable: true,
                    value: async (what) => { window.shared = what; },
                });
                """);
        page.navigate(TRACK);

        press(page, "Share");

        assertThat(page.evaluate("() => window.shared"))
                .isEqualTo(Map.of("title", "Leaving Spacedock", "url", readers.address(TRACK)));
    }

    @Test
    void offersNoShareWhereTheBrowserCannot(Readers readers) {
        Page page = readers.atDesk();
        page.addInitScript("Object.defineProperty(Navigator.prototype, 'share', { value: undefined });");
        page.navigate(TRACK);

        assertThat(button(page, "Copy link")).isVisible();
        assertThat(button(page, "Share")).hasCount(0);
    }

    private static Page open(Readers readers, String path) {
        Page page = readers.with(options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        page.navigate(path);
        page.evaluate(EMPTY_CLIPBOARD);
        return page;
    }

    private static void press(Page page, String button) {
        button(page, button).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
