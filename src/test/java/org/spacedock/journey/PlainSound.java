package org.spacedock.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;

/** What a reader hears and sees of one recording where no script runs: an {@code audio} element with the browser's own controls. */
final class PlainSound {

    /** From the left edge of the controls to the middle of their play button, in CSS pixels. */
    private static final double PLAY_BUTTON = 24;

    private final Page page;
    private final Locator audio;

    private PlainSound(Page page, Locator audio) {
        this.page = page;
        this.audio = audio;
    }

    /** The only recording of this track on a page, or the first of several. */
    static PlainSound of(Page page, String track) {
        return new PlainSound(
                page,
                page.getByLabel(track, new Page.GetByLabelOptions().setExact(true))
                        .first());
    }

    /** The element with the browser's controls. */
    Locator controls() {
        return audio;
    }

    /** Presses the play button, which is the pause button while it plays. */
    void press() {
        clickAt(PLAY_BUTTON);
    }

    private void clickAt(double x) {
        audio.click(new Locator.ClickOptions().setPosition(x, box().height / 2));
    }

    private BoundingBox box() {
        return Objects.requireNonNull(audio.boundingBox());
    }

    /** Comes back once the recording plays beyond this second by itself. */
    void playsBeyond(double seconds) {
        until("!audio.paused && audio.currentTime > " + seconds);
    }

    /** Asks from outside again and again: a function that waits within the page would not run where scripts are off. */
    private void until(String condition) {
        page.waitForCondition(() -> is(condition));
    }

    private boolean is(String condition) {
        return (Boolean) audio.evaluate("audio => " + condition);
    }
}
