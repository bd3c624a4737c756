package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader's whole way, from the front page to a friend who opens the link to a moment. */
@Journey
class ListeningTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String ARTICLE = "/articles/leaving-spacedock-debut";

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

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(TRACK);

        Sound onTrack = Sound.of(page, TRACK);
        onTrack.playsBeyond(1);
        onTrack.seekTo(0.5);
        onTrack.playsBeyond(50);
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
        Watch watch = Sound.neverTwoPlaying(friends);
        friends.navigate(copied);
        Sound there = Sound.of(friends, TRACK);
        there.standsAt("%d:%02d".formatted(moment / 60, moment % 60));
        assertThat(watch.mostAtOnce()).as("what plays without a press").isZero();

        there.press();
        there.playsBeyond(moment + 0.5);
        assertThat(there.time()).isLessThan(moment + 20);
        assertThat(watch.mostAtOnce()).isOne();
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
        List<?> sources = (List<?>) page.locator("#page source").evaluateAll("all => all.map(one => one.src)");
        assertThat(sources).hasSize(3);
        assertThat(page.locator("player-bar audio[data-current]").evaluate("audio => audio.currentSrc"))
                .isIn(sources);
    }

    @Test
    void playsWhicheverFormatABrowserTakes(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/tracks/leaving-spacedock");

        Object lengths = page.locator("#page source").evaluateAll("""
                all => Promise.all(all.map(source => new Promise((heard, failed) => {
                    const audio = new Audio(source.src);
                    audio.addEventListener("loadedmetadata", () => heard(Math.round(audio.duration)));
                    audio.addEventListener("error", () => failed(new Error(source.type)));
                })))
                """);

        assertThat(lengths).isEqualTo(List.of(103, 103, 103));
    }

    @Test
    void everyPlayerOfARecordingControlsTheOneSound(Readers readers) {
        Page page = readers.atDesk();
        Watch watch = Sound.neverTwoPlaying(page);
        page.navigate(ARTICLE);
        Sound lead = Sound.of(page, TRACK, 0);
        Sound inText = Sound.of(page, TRACK, 1);

        lead.press();
        lead.playsBeyond(0.2);
        inText.playsBeyond(0.2);
        inText.press();
        inText.stops();
        lead.stops();
        assertThat(watch.mostAtOnce()).isOne();
    }

    @Test
    void playsAThemeFromWhereItIsHeard(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(ARTICLE);
        Sound lead = Sound.of(page, TRACK);
        lead.theme("Play Departure from 0:54–1:06").click();

        lead.playsBeyond(54);
        assertThat(lead.time()).isLessThan(66);
        assertThat(page).hasURL(readers.address(ARTICLE));
    }

    @Test
    void pageOfAThemePlaysEachOfItsMoments(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/themes/departure");
        Sound sound = Sound.of(page, TRACK);
        sound.theme("Play Departure from 0:54–1:06").click();

        sound.playsBeyond(54);
        assertThat(sound.time()).isLessThan(66);
        assertThat(page).hasURL(readers.address("/themes/departure"));
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
