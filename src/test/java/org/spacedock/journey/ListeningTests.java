package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader's whole way, from the front page to a friend who opens the link to a moment. */
@Journey
class ListeningTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String ARTICLE = "/articles/leaving-spacedock-debut";

    /** Notes each time a recording begins to play, from before the page's own scripts run. */
    private static final String NOTE_PLAYING =
            "window.played = 0; document.addEventListener('play', () => window.played++, true);";

    @Test
    void readsPlaysSeeksAndSharesAMoment(Readers readers) {
        Page page = readers.with(options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        page.navigate("/");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                .first()
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(page).hasURL(readers.address(ARTICLE));

        Sound inArticle = Sound.of(page, TRACK);
        inArticle.press();
        inArticle.playsBeyond(1);

        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Player: " + TRACK))
                .first()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(TRACK).setExact(true))
                .click();
        assertThat(page).hasURL(readers.address("/tracks/leaving-spacedock"));

        Sound onTrack = Sound.of(page, TRACK);
        onTrack.press();
        onTrack.playsBeyond(0);
        onTrack.pressMiddleOfTimeline();
        onTrack.playsBeyond(20);
        onTrack.press();
        onTrack.stops();
        int moment = (int) onTrack.time();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Copy link at %d:%02d".formatted(moment / 60, moment % 60)))
                .click();
        assertThat(page.getByText("Link copied")).isVisible();
        String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertThat(copied).isEqualTo(readers.address("/tracks/leaving-spacedock?t=" + moment));

        Page friends = readers.atDesk();
        friends.addInitScript(NOTE_PLAYING);
        friends.navigate(copied);
        Sound there = Sound.of(friends, TRACK);
        there.comesTo(moment);
        assertThat(there.isPaused()).isTrue();
        assertThat(there.controls().evaluate("audio => audio.autoplay")).isEqualTo(false);
        assertThat(friends.evaluate("() => window.played")).isEqualTo(0);

        there.press();
        there.playsBeyond(moment + 0.5);
        assertThat(friends.evaluate("() => window.played")).isEqualTo(1);
    }

    @Test
    void asksForTheSoundByRangesOnceItIsPlayedAndNotBefore(Readers readers) {
        Page page = readers.atDesk();
        List<Response> sounds = new ArrayList<>();
        page.onResponse(response -> {
            if (response.url().contains("/audio/")) {
                sounds.add(response);
            }
        });
        page.navigate("/tracks/leaving-spacedock");
        assertThat(sounds).isEmpty();

        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0.5);

        assertThat(sounds).isNotEmpty().allSatisfy(response -> {
            assertThat(response.status()).isEqualTo(206);
            assertThat(response.request().headerValue("range")).startsWith("bytes=");
            assertThat(response.headerValue("content-range")).startsWith("bytes ");
        });
        List<?> sources = (List<?>) page.locator("source").evaluateAll("all => all.map(one => one.src)");
        assertThat(sources).hasSize(3);
        assertThat(sound.controls().evaluate("audio => audio.currentSrc")).isIn(sources);
    }

    @Test
    void playsWhicheverFormatABrowserTakes(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/tracks/leaving-spacedock");

        Object lengths = page.locator("source").evaluateAll("""
                all => Promise.all(all.map(source => new Promise((heard, failed) => {
                    const audio = new Audio(source.src);
                    audio.addEventListener("loadedmetadata", () => heard(Math.round(audio.duration)));
                    audio.addEventListener("error", () => failed(new Error(source.type)));
                })))
                """);

        assertThat(lengths).isEqualTo(List.of(103, 103, 103));
    }

    @Test
    void letsOneRecordingPlayAtATime(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(ARTICLE);
        Sound lead = Sound.of(page, TRACK, 0);
        Sound inText = Sound.of(page, TRACK, 1);

        lead.press();
        lead.playsBeyond(0.2);
        inText.press();
        inText.playsBeyond(0.2);
        assertThat(lead.isPaused()).isTrue();

        lead.press();
        lead.playsBeyond(lead.time());
        assertThat(inText.isPaused()).isTrue();
    }

    @Test
    void playsAThemeFromWhereItIsHeard(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(ARTICLE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Play Departure from 0:54")))
                .first()
                .click();

        Sound lead = Sound.of(page, TRACK, 0);
        lead.playsBeyond(54);
        assertThat(lead.time()).isLessThan(66);
        assertThat(Sound.of(page, TRACK, 1).isPaused()).isTrue();
        assertThat(page).hasURL(readers.address(ARTICLE));
    }

    @Test
    void opensAtTheMomentOfATheme(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/themes/departure");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("from 0:54")))
                .click();

        assertThat(page).hasURL(readers.address("/tracks/leaving-spacedock?t=54"));
        Sound sound = Sound.of(page, TRACK);
        sound.comesTo(54);
        assertThat(sound.isPaused()).isTrue();
    }

    @Test
    void beginsAtTheBeginningWhereTheMomentIsPastTheEnd(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/tracks/leaving-spacedock?t=9999");
        Sound sound = Sound.of(page, TRACK);
        sound.press();
        sound.playsBeyond(0);

        assertThat(sound.time()).isLessThan(60);
    }
}
