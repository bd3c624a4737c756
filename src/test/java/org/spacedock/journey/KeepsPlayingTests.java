package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The music goes on while a reader goes from page to page, and each page is as good as one that was opened afresh. */
@Concert
class KeepsPlayingTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String ON_TRACK = "/tracks/leaving-spacedock";
    private static final String ARTICLE = "/articles/leaving-spacedock-debut";

    @Test
    void goesOnOverEveryNavigation(Readers readers) {
        Page page = readers.atDesk();
        Watch watch = Sound.neverTwoPlaying(page);
        page.navigate(ON_TRACK);
        page.evaluate("() => { window.stays = true; }");
        Sound.of(page, TRACK).press();
        Sound sound = new NowPlaying(page).sound(TRACK);
        sound.playsBeyond(0.3);

        for (Runnable step : List.<Runnable>of(
                () -> follow(page, Pattern.compile("first cue from Picard’s last season"), ARTICLE),
                page::goBack,
                page::goForward,
                page::goBack,
                () -> follow(page, Pattern.compile("^Front page$"), "/"))) {
            double before = sound.time();
            step.run();
            assertThat(sound.time()).isGreaterThanOrEqualTo(before);
            sound.playsBeyond(sound.time() + 0.2);
        }

        assertThat(page.evaluate("() => window.stays"))
                .as("the page was never loaded anew")
                .isEqualTo(true);
        assertThat(watch.interruptions()).isEmpty();
        assertThat(watch.mostAtOnce()).isOne();
    }

    @Test
    void staysAndPlaysOnWhereAPageCannotBeHad(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(ON_TRACK);
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0.3);
        page.route("**/albums", Route::abort);
        Locator told = page.getByText("The page could not be loaded");

        link(page, Pattern.compile("^Albums$")).first().click();
        assertThat(told).isVisible();
        assertThat(page).hasURL(readers.address(ON_TRACK));
        sound.playsBeyond(sound.time());

        page.unroute("**/albums");
        follow(page, Pattern.compile("^Albums$"), "/albums");
        assertThat(told).isHidden();
        new NowPlaying(page).sound(TRACK).playsBeyond(sound.time());
    }

    @Test
    void staysOnAPageWhoseOwnLinkCannotBeHad(Readers readers) {
        // While a page still comes in, a second press on its link asks for nothing more.
        Page page = readers.with(options -> options.setReducedMotion(ReducedMotion.REDUCE));
        page.navigate("/");
        follow(page, Pattern.compile("^Albums$"), "/albums");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
        page.route("**/albums", Route::abort);

        link(page, Pattern.compile("^Albums$")).first().click();

        assertThat(page.getByText("The page could not be loaded")).isVisible();
        assertThat(page).hasURL(readers.address("/albums"));
    }

    @Test
    void staysWhereThePageBeforeCannotBeHad(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/shows");
        follow(page, Pattern.compile("^Albums$"), "/albums");
        page.navigate(ARTICLE); // what was kept of earlier pages goes with a load
        page.goBack();
        assertThat(page).hasURL(readers.address("/albums"));
        page.evaluate("() => { window.stays = true; }");
        page.route("**/shows", Route::abort);

        page.evaluate("() => history.back()");

        assertThat(page.getByText("The page could not be loaded")).isVisible();
        assertThat(page).hasURL(readers.address("/albums"));
        assertThat(page.evaluate("() => window.stays")).isEqualTo(true);
    }

    @Test
    void followsTheLastOfManyLinks(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/");
        page.evaluate("""
                async () => {
                    for (const path of ["/albums", "/shows", "/releases", "/articles"]) {
                        document.querySelector(`nav a[href="${path}"]`).click();
                        await new Promise(requestAnimationFrame);
                    }
                }
                """);

        assertThat(page).hasURL(readers.address("/articles"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Articles");
    }

    @Test
    void comesBackToItsPlaceOverAPlaceWithinThePage(Readers readers) {
        Page page = readers.inWindow(800, 600);
        page.navigate(ARTICLE);
        page.evaluate("() => scrollTo(0, 700)");
        page.waitForCondition(() -> (Boolean) page.evaluate("() => history.state?.scroll === 700"));
        page.evaluate("() => { location.hash = 'main'; }");
        page.waitForCondition(() -> scroll(page) != 700);

        page.goBack();

        page.waitForCondition(() -> scroll(page) == 700);
    }

    @Test
    void headTellsOfThePageThatIsShown(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/");
        String front = page.title();
        follow(page, Pattern.compile("^Albums$"), "/albums");

        Page afresh = readers.atDesk();
        afresh.navigate("/albums");
        for (String of : List.of(
                "() => document.title",
                "() => document.querySelector('link[rel=canonical]').getAttribute('href')",
                "() => document.querySelector('meta[name=description]').content",
                "() => [...document.querySelectorAll('meta[property]')].map(one => one.outerHTML).join()",
                "() => [...document.querySelectorAll('script[type=\"application/ld+json\"]')].map(one => one.text).join()",
                "() => [...document.querySelectorAll('nav [aria-current]')].map(one => one.outerHTML).join()")) {
            assertThat(page.evaluate(of)).as(of).isEqualTo(afresh.evaluate(of));
        }
        assertThat(page.title()).startsWith("Albums");
        page.goBack();
        assertThat(page).hasTitle(front);
    }

    @Test
    void focusGoesToTheContent(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/");
        follow(page, Pattern.compile("^Albums$"), "/albums");

        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.MAIN).locator(":focus")).hasCount(1);
    }

    @Test
    void beginsANewPageAtItsTopAndComesBackToTheOldPlace(Readers readers) {
        Page page = readers.inWindow(800, 600);
        page.navigate(ARTICLE);
        Locator episode = link(page, Pattern.compile("^3x01, “The Next Generation”$"));
        episode.scrollIntoViewIfNeeded();
        page.evaluate("() => scrollBy(0, 150)");
        int place = scroll(page);
        assertThat(place).isPositive();

        episode.click();
        assertThat(page).hasURL(readers.address("/shows/picard/3x01"));
        page.waitForCondition(() -> scroll(page) == 0);

        page.goBack();
        assertThat(page).hasURL(readers.address(ARTICLE));
        page.waitForCondition(() -> Math.abs(scroll(page) - place) <= 2);
    }

    @Test
    void opensAPartOfAPageAtItsPlace(Readers readers) {
        Page page = readers.inWindow(800, 600);
        page.navigate("/");
        follow(page, Pattern.compile("^Read the article"), ARTICLE);
        String id = (String) page.locator("main h2[id]").last().evaluate("heading => heading.id");
        page.goBack();
        assertThat(page).hasURL(readers.address("/"));

        link(page, Pattern.compile("^Read the article")).evaluate("(link, id) => { link.hash = id; }", id);
        link(page, Pattern.compile("^Read the article")).click();

        assertThat(page.locator("#" + id)).isInViewport();
        assertThat(page).hasURL(readers.address(ARTICLE + "#" + id));
    }

    @Test
    void whatScriptsDoWorksOnAPageThatWasComeToByALink(Readers readers) {
        Page page = readers.with(options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        page.navigate(ARTICLE);
        follow(page, Pattern.compile("^Leaving Spacedock$"), ON_TRACK);

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Copy link").setExact(true))
                .click();

        assertThat(page.getByText("Link copied")).isVisible();
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(readers.address(ON_TRACK));
    }

    @Test
    void leavesLinksForANewTabToTheBrowser(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(ON_TRACK);
        Sound.of(page, TRACK).press();
        Sound sound = new NowPlaying(page).sound(TRACK);
        sound.playsBeyond(0);

        Page tab = page.context()
                .waitForPage(() -> link(page, Pattern.compile("^Albums$"))
                        .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROLORMETA))));

        assertThat(tab).hasURL(readers.address("/albums"));
        assertThat(page).hasURL(readers.address(ON_TRACK));
        sound.playsBeyond(sound.time());
    }

    @Test
    void queueOutlastsNavigationAndReload(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(ConcertPack.ALBUM);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play album"))
                .click();
        NowPlaying now = new NowPlaying(page);
        now.sound("First tone").playsBeyond(0.5);
        now.button("Next").click();
        now.sound("Second tone").playsBeyond(0.5);

        follow(page, Pattern.compile("^Front page$"), "/");
        assertQueue(now);
        now.sound("Second tone").press();
        now.sound("Second tone").stops();
        double place = now.sound("Second tone").time();

        page.reload();
        assertThat(now.bar()).isVisible();
        now.sound("Second tone").standsAt("0:%02d".formatted((int) place));
        assertThat(now.sound("Second tone").isPaused()).isTrue();
        assertQueue(now);
        now.sound("Second tone").press();
        now.sound("Second tone").playsBeyond(place);
        now.button("Next").click();
        now.sound("Third tone").playsBeyond(0);
    }

    @Test
    void barIsHiddenUntilSomethingWasPlayed(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/");
        follow(page, Pattern.compile("^Albums$"), "/albums");

        assertThat(page.locator("player-bar")).isHidden();
        assertThat(page.locator("player-bar audio")).hasCount(2);
    }

    @Test
    void linkInTheBarLeadsToTheTrack(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(ARTICLE);
        Sound.of(page, TRACK).press();
        NowPlaying now = new NowPlaying(page);
        now.sound(TRACK).playsBeyond(0);
        follow(page, Pattern.compile("^Albums$"), "/albums");

        now.link(TRACK).click();

        assertThat(page).hasURL(readers.address(ON_TRACK));
        now.sound(TRACK).playsBeyond(now.sound(TRACK).time());
        assertThat(Sound.of(page, TRACK).button()).hasAccessibleName("Pause");
    }

    private static void assertQueue(NowPlaying now) {
        if (now.queued("First tone").isHidden()) {
            now.button("Queue").click();
        }
        ConcertPack.TRACKS.forEach(track -> assertThat(now.queued(track)).isVisible());
        assertThat(now.queued("Second tone")).hasAttribute("aria-current", "true");
    }

    private static void follow(Page page, Pattern name, String to) {
        link(page, name).click();
        page.waitForURL(address -> address.endsWith(to));
        page.waitForCondition(() -> Objects.equals(
                page.evaluate("() => new URL(document.querySelector('link[rel=canonical]').href).pathname"), to));
    }

    private static Locator link(Page page, Pattern name) {
        return page.locator("#page")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static int scroll(Page page) {
        return ((Number) page.evaluate("() => Math.round(scrollY)")).intValue();
    }
}
