package org.spacedock.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;

/** What a reader hears and sees of one recording: an {@code audio} element with the browser's own controls. */
final class Sound {

    /** From the left edge of the controls to the middle of their play button, in CSS pixels. */
    private static final double PLAY_BUTTON = 24;

    private final Page page;
    private final Locator audio;

    private Sound(Page page, Locator audio) {
        this.page = page;
        this.audio = audio;
    }

    /** The only recording of this track on a page, or the first of several. */
    static Sound of(Page page, String track) {
        return of(page, track, 0);
    }

    /** One of several of the same track, from 0 on. */
    static Sound of(Page page, String track, int index) {
        return new Sound(
                page,
                page.getByLabel(track, new Page.GetByLabelOptions().setExact(true))
                        .nth(index));
    }

    /** The element with the browser's controls. */
    Locator controls() {
        return audio;
    }

    /** Presses the play button, which is the pause button while it plays. */
    void press() {
        clickAt(PLAY_BUTTON);
    }

    /** Seeks by a click in the middle of the controls, where the browser has its timeline. */
    void pressMiddleOfTimeline() {
        clickAt(box().width / 2);
    }

    private void clickAt(double x) {
        audio.click(new Locator.ClickOptions().setPosition(x, box().height / 2));
    }

    private BoundingBox box() {
        return Objects.requireNonNull(audio.boundingBox());
    }

    double time() {
        return ((Number) audio.evaluate("audio => audio.currentTime")).doubleValue();
    }

    boolean isPaused() {
        return is("audio.paused");
    }

    /** Comes back once the recording plays beyond this second by itself. */
    void playsBeyond(double seconds) {
        until("!audio.paused && audio.currentTime > " + seconds);
    }

    /** Comes back once the playhead is at this second, or less than one after it, and the sound there has arrived. */
    void comesTo(int second) {
        until("audio.readyState >= 1 && !audio.seeking && Math.floor(audio.currentTime) === " + second);
    }

    void stops() {
        until("audio.paused");
    }

    /** Asks from outside again and again: a function that waits within the page would not run where scripts are off. */
    private void until(String condition) {
        page.waitForCondition(() -> is(condition));
    }

    private boolean is(String condition) {
        return (Boolean) audio.evaluate("audio => " + condition);
    }
}
