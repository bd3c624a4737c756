package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recordings one after another, as an album or an article has them. */
@Concert
class QueueTests {

    private static final String FIRST = "First tone";
    private static final String SECOND = "Second tone";
    private static final String THIRD = "Third tone";

    /** Notes for each recording when its first sound must have begun, and when its last one ended, in milliseconds. */
    static final String NOTE_GAPS = """
            window.gaps = [];
            let end = null;
            const sound = new Set();
            document.addEventListener("ended", () => { end = performance.now(); sound.clear(); }, true);
            requestAnimationFrame(function look(now) {
                for (const one of document.querySelectorAll("player-bar audio")) {
                    if (one.paused || one.ended || one.currentTime === 0 || sound.has(one)) continue;
                    sound.clear();
                    sound.add(one);
                    const begin = performance.now() - one.currentTime * 1000 / one.playbackRate;
                    if (end !== null) window.gaps.push(begin - end);
                    end = null;
                }
                requestAnimationFrame(look);
            });
            """;

    @Test
    void playsAnAlbumInItsOrderToTheEnd(Readers readers) {
        Page page = readers.atDesk();
        Watch watch = Sound.neverTwoPlaying(page);
        page.addInitScript(NOTE_GAPS);
        NowPlaying now = playAlbum(page);

        for (String track : ConcertPack.TRACKS) {
            now.sound(track).playsBeyond(0);
            assertThat(now.link(track)).isVisible();
        }
        now.sound(THIRD).stops();

        System.out.println("Gaps in a queue, in milliseconds: " + gaps(page));
        assertThat(watch.mostAtOnce()).isOne();
        assertThat(watch.interruptions()).isEmpty();
    }

    @Test
    void goesToTheNextAndToThePrevious(Readers readers) {
        NowPlaying now = playAlbum(readers.atDesk());
        now.sound(FIRST).playsBeyond(0);
        assertThat(now.button("Previous")).isDisabled();

        now.button("Next").click();
        now.sound(SECOND).playsBeyond(0);
        now.button("Next").click();
        now.sound(THIRD).playsBeyond(0);
        assertThat(now.button("Next")).isDisabled();
        now.button("Previous").click();
        now.sound(SECOND).playsBeyond(0);
        assertThat(now.button("Previous")).isEnabled();
        assertThat(now.button("Next")).isEnabled();
    }

    @Test
    void listsTheQueueAndPlaysWhatIsPressedInIt(Readers readers) {
        NowPlaying now = playAlbum(readers.atDesk());
        now.sound(FIRST).playsBeyond(0);
        assertThat(now.queued(THIRD)).isHidden();

        now.button("Queue").click();
        assertThat(now.queued(FIRST)).hasAttribute("aria-current", "true");
        now.queued(THIRD).click();

        now.sound(THIRD).playsBeyond(0);
        assertThat(now.queued(THIRD)).hasAttribute("aria-current", "true");
        assertThat(now.bar().locator("[aria-current]")).hasCount(1);
    }

    @Test
    void playsAllFromAnArticle(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(ConcertPack.ARTICLE);
        button(page, "Play all from this article").click();
        NowPlaying now = new NowPlaying(page);

        now.sound(FIRST).playsBeyond(0);
        assertThat(Sound.of(page, FIRST).button()).hasAccessibleName("Pause");
        now.button("Queue").click();
        ConcertPack.TRACKS.forEach(track -> assertThat(now.queued(track)).isVisible());
    }

    @Test
    void offersNoQueueWhereThereIsOneRecording(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/articles/leaving-spacedock-debut");

        assertThat(Sound.of(page, "Leaving Spacedock").button()).isVisible();
        assertThat(button(page, "Play all from this article")).hasCount(0);
    }

    @Test
    void rowOfAnAlbumPlaysOnFromThere(Readers readers) {
        Page page = readers.atDesk();
        page.navigate(ConcertPack.ALBUM);
        Sound.of(page, SECOND).press();
        NowPlaying now = new NowPlaying(page);

        now.sound(SECOND).playsBeyond(0);
        assertThat(Sound.of(page, SECOND).button()).hasAccessibleName("Pause");
        assertThat(Sound.of(page, FIRST).button()).hasAccessibleName("Play");
        now.button("Next").click();
        now.sound(THIRD).playsBeyond(0);
        assertThat(Sound.of(page, SECOND).button()).hasAccessibleName("Play");
    }

    @Test
    void anotherRecordingTakesThePlaceOfTheOneThatPlays(Readers readers) {
        Page page = readers.atDesk();
        Watch watch = Sound.neverTwoPlaying(page);
        page.navigate(ConcertPack.ARTICLE);
        Sound first = Sound.of(page, FIRST);
        Sound third = Sound.of(page, THIRD);

        first.press();
        first.playsBeyond(0.3);
        third.press();
        third.playsBeyond(0);
        assertThat(first.button()).hasAccessibleName("Play");
        first.press();
        first.playsBeyond(0.3);
        assertThat(third.button()).hasAccessibleName("Play");

        assertThat(watch.mostAtOnce()).isOne();
    }

    @Test
    void pageOfAThemePlaysItsTracks(Readers readers) {
        Page page = readers.atDesk();
        page.navigate("/themes/swell");
        Sound sound = Sound.of(page, FIRST);

        sound.press();
        sound.playsBeyond(0);
        sound.player()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Play Swell from 0:02–0:04"))
                .click();
        sound.playsBeyond(2);
    }

    @Test
    void closedBarIsGoneWithItsQueue(Readers readers) {
        Page page = readers.atDesk();
        NowPlaying now = playAlbum(page);
        now.sound(FIRST).playsBeyond(0);

        now.button("Close player").click();

        assertThat(page.locator("player-bar")).isHidden();
        assertThat(Sound.of(page, FIRST).isPaused()).isTrue();
        assertThat(Sound.of(page, FIRST).button()).hasAccessibleName("Play");
        page.reload();
        assertThat(Sound.of(page, FIRST).button()).isVisible();
        assertThat(page.locator("player-bar")).isHidden();
    }

    /** The gaps of a queue of three, in milliseconds, once there are both. */
    static List<Long> gaps(Page page) {
        page.waitForCondition(() -> ((List<?>) page.evaluate("() => window.gaps")).size() == 2);
        return ((List<?>) page.evaluate("() => window.gaps"))
                .stream().map(gap -> Math.round(((Number) gap).doubleValue())).toList();
    }

    private static NowPlaying playAlbum(Page page) {
        page.navigate(ConcertPack.ALBUM);
        button(page, "Play album").click();
        return new NowPlaying(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
