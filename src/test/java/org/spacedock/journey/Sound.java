package org.spacedock.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;

/**
 * What a reader sees of one recording, its player, and what is heard of it. The sound itself is the page's one sound, in the bar;
 * where no script runs it is a {@link PlainSound}.
 */
final class Sound {

    /** The element that plays; else the one that would. Both may be missing until something is played. */
    private static final String HEARD = """
            (() => {
                const all = [...document.querySelectorAll("player-bar audio")];
                return all.find(one => !one.paused && !one.ended) ?? all.find(one => one.hasAttribute("data-current"));
            })()
            """;

    private final Page page;
    private final Locator player;

    private Sound(Page page, Locator player) {
        this.page = page;
        this.player = player;
    }

    /** The only player of this track on a page, or the first of several; the bar's is not among them. */
    static Sound of(Page page, String track) {
        return of(page, track, 0);
    }

    /** One of several of the same track, from 0 on. */
    static Sound of(Page page, String track, int index) {
        return new Sound(page, players(page.locator("#page"), track).nth(index));
    }

    /** The same player in the bar. */
    static Sound inBar(Page page, String track) {
        return new Sound(page, players(page.locator("player-bar"), track).first());
    }

    private static Locator players(Locator within, String track) {
        return within.getByRole(
                AriaRole.GROUP,
                new Locator.GetByRoleOptions().setName("Player: " + track).setExact(true));
    }

    Locator player() {
        return player;
    }

    /** The first button of the player, "Play" or "Pause". */
    Locator button() {
        return player.getByRole(AriaRole.BUTTON).first();
    }

    Locator slider() {
        return player.getByRole(
                AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("Seek").setExact(true));
    }

    /** A theme's own times, such as "Play Departure from 0:54–1:06". */
    Locator theme(String name) {
        return player.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    void press() {
        button().click();
    }

    /** Clicks on the strip at a fraction of its width, from 0 to 1. */
    void seekTo(double fraction) {
        BoundingBox box = strip();
        player.locator(".strip").click(new Locator.ClickOptions().setPosition(fraction * box.width, box.height / 2));
    }

    /** Drags the playhead along the strip from a fraction within it, and beside it where the end is below 0 or above 1. */
    void drag(double from, double to) {
        BoundingBox box = strip();
        player.locator(".strip").hover(new Locator.HoverOptions().setPosition(from * box.width, box.height / 2));
        page.mouse().down();
        page.mouse().move(box.x + to * box.width, box.y + box.height / 2, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    private BoundingBox strip() {
        Locator strip = player.locator(".strip");
        strip.scrollIntoViewIfNeeded();
        return Objects.requireNonNull(strip.boundingBox());
    }

    /** The second at which the recording stands or plays. */
    double time() {
        return ((Number) page.evaluate("() => " + HEARD + "?.currentTime ?? -1")).doubleValue();
    }

    /** Nothing is heard: the page's one sound is paused, or there was none yet. */
    boolean isPaused() {
        return is("!heard || heard.paused");
    }

    /** Comes back once the recording plays beyond this second by itself, as its player says too. */
    void playsBeyond(double seconds) {
        until("heard && !heard.paused && heard.currentTime > " + seconds, "Pause");
    }

    /** Comes back once the playhead is between these seconds and the sound there has arrived. */
    void comesBetween(double from, double to) {
        String there =
                "heard && heard.readyState >= 2 && !heard.seeking && heard.currentTime >= %s && heard.currentTime <= %s";
        page.waitForCondition(() -> is(there.formatted(from, to)));
    }

    void stops() {
        until("!heard || heard.paused", "Play");
    }

    /** The player shows this time as the one that it stands at, such as "0:42", whether or not any sound has arrived. */
    void standsAt(String time) {
        assertThat(player.locator(".time-elapsed")).hasText(time);
    }

    /** Asks from outside again and again: within the page a wait would need the evaluation of text, which the policy refuses. */
    private void until(String condition, String button) {
        Locator named = player.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
        page.waitForCondition(() -> is(condition) && named.count() == 1);
    }

    private boolean is(String condition) {
        return (Boolean)
                page.evaluate("() => { const heard = " + HEARD.strip() + "; return Boolean(" + condition + "); }");
    }

    /** From now on, and over every page that this one moves on to, watches that never two recordings play at once. */
    static Watch neverTwoPlaying(Page page) {
        return new Watch(page);
    }
}
