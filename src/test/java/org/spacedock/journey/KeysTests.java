package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single keys, which work while the focus is in a player and nowhere else (WCAG 2.2, 2.1.4). */
@Journey
class KeysTests {

    private static final String TRACK = "Leaving Spacedock";
    private static final String PATH = "/tracks/leaving-spacedock";

    @ParameterizedTest
    @ValueSource(strings = {"k", "K", " "})
    void playsAndPausesFromTheSlider(String key, Readers readers) {
        Sound sound = open(readers.atDesk());
        sound.slider().focus();
        Page page = sound.player().page();

        page.keyboard().type(key);
        sound.playsBeyond(0.2);
        page.keyboard().type(key);
        sound.stops();
    }

    /** A button is pressed by the space itself; obeying the key as well would undo it at once. */
    @Test
    void spaceOnTheButtonPressesItOnce(Readers readers) {
        Sound sound = open(readers.atDesk());

        sound.button().press("Space");
        sound.playsBeyond(0.5);
        sound.button().press("Space");
        sound.stops();
    }

    @Test
    void goesBackAndOnByTenSeconds(Readers readers) {
        Sound sound = open(readers.atDesk());
        sound.theme("Play Departure from 0:54–1:06").click();
        sound.playsBeyond(54);
        sound.button().press("k");
        sound.stops();
        double stopped = sound.time();

        sound.button().press("l");
        sound.comesBetween(stopped + 9.9, stopped + 10.1);
        sound.button().press("j");
        sound.button().press("j");
        sound.comesBetween(stopped - 10.1, stopped - 9.9);
    }

    @Test
    void mutesFromTheBar(Readers readers) {
        Sound sound = open(readers.atDesk());
        sound.press();
        sound.playsBeyond(0);
        NowPlaying now = new NowPlaying(sound.player().page());

        now.button("Close player").press("m");
        assertThat(now.button("Unmute")).isVisible();
        assertThat(now.isMuted()).isTrue();
        now.button("Close player").press("m");
        assertThat(now.button("Mute")).isVisible();
        assertThat(now.isMuted()).isFalse();
        sound.playsBeyond(sound.time());
    }

    @Test
    void togglesOnceHoweverLongAKeyIsHeld(Readers readers) {
        Page page = readers.atDesk();
        Sound sound = open(page);
        sound.slider().focus();
        for (int times = 0; times < 4; times++) {
            page.keyboard().down("k"); // all but the first are the system's repetition
        }
        page.keyboard().up("k");

        sound.playsBeyond(0.3);
    }

    @Test
    void doesNothingOutsideOfAPlayer(Readers readers) {
        Page page = readers.atDesk();
        Watch watch = Sound.neverTwoPlaying(page);
        Sound sound = open(page);
        sound.press();
        sound.playsBeyond(0);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Albums"))
                .first()
                .focus();
        page.keyboard().type("kjlm");

        assertUnmoved(sound, watch);
    }

    @Test
    void doesNothingInAChoiceOrWithAnotherKeyHeld(Readers readers) {
        Page page = readers.atDesk();
        Watch watch = Sound.neverTwoPlaying(page);
        Sound sound = open(page);
        sound.press();
        sound.playsBeyond(0);
        NowPlaying now = new NowPlaying(page);

        now.speed().focus();
        page.keyboard().type("kjlm");
        for (String held : new String[] {"Control", "Alt", "Meta"}) {
            sound.slider().press(held + "+k");
            sound.slider().press(held + "+m");
        }

        assertUnmoved(sound, watch);
        assertThat(now.speed()).hasValue("1");
    }

    @Test
    void areExplainedAndCanBeSwitchedOffForGood(Readers readers) {
        Page page = readers.atDesk();
        Watch watch = Sound.neverTwoPlaying(page);
        Sound sound = open(page);
        sound.press();
        sound.playsBeyond(0);
        NowPlaying now = new NowPlaying(page);
        now.button("Keys").click();
        for (String words : new String[] {"Play or pause", "10 seconds", "Mute"}) {
            assertThat(now.bar()
                            .getByText(words, new Locator.GetByTextOptions().setExact(false))
                            .filter(new Locator.FilterOptions().setVisible(true))
                            .first())
                    .isVisible();
        }
        assertThat(now.useTheseKeys()).isChecked();

        now.useTheseKeys().uncheck();
        page.keyboard().press("Escape");
        sound.slider().press("k");
        sound.slider().press("m");
        assertUnmoved(sound, watch);
        sound.slider().press("PageUp");
        sound.playsBeyond(30);

        page.reload();
        sound.slider().press("k");
        assertThat(sound.button()).hasAccessibleName("Play");
        assertThat(sound.isPaused()).isTrue();
        now.button("Keys").click();
        assertThat(now.useTheseKeys()).not().isChecked();
        now.useTheseKeys().check();
        page.keyboard().press("Escape");
        sound.slider().press("k");
        sound.playsBeyond(30);
    }

    /** It plays on as if nothing had been pressed. */
    private static void assertUnmoved(Sound sound, Watch watch) {
        sound.playsBeyond(sound.time() + 0.2);
        assertThat(watch.interruptions()).isEmpty();
        assertThat(new NowPlaying(sound.player().page()).isMuted()).isFalse();
    }

    private static Sound open(Page page) {
        page.navigate(PATH);
        return Sound.of(page, TRACK);
    }
}
