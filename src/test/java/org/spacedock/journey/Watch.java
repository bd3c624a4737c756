package org.spacedock.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches all media elements of a page, also those outside its tree, at their events and at each frame that is drawn: how many
 * play at once, where one that plays was interrupted, and where its time did not go on from where it was.
 */
final class Watch {

    private static final String SCRIPT = """
            (() => {
                const all = new Set();
                const last = new Map();
                let most = 0;
                const { play } = HTMLMediaElement.prototype;
                HTMLMediaElement.prototype.play = function () {
                    watch(this);
                    return play.call(this);
                };
                function watch(one) {
                    if (all.has(one)) return;
                    all.add(one);
                    for (const kind of ["play", "playing", "pause", "ended", "emptied"]) one.addEventListener(kind, () => look(one, kind));
                }
                function look(one, kind) {
                    const finished = one.ended || one.duration - one.currentTime < 0.05;
                    if ((kind === "pause" && !finished) || (kind === "emptied" && last.has(one))) tell(`${kind} at ${one.currentTime}`);
                    if (kind !== "playing") last.delete(one);
                    count();
                }
                function count() {
                    const playing = [...all].filter(one => !one.paused && !one.ended).length;
                    if (playing > most) {
                        most = playing;
                        window.tellMostPlaying(most);
                    }
                }
                function tell(what) {
                    window.tellInterruption(what);
                }
                function frame(now) {
                    for (const one of document.querySelectorAll("audio, video")) watch(one);
                    for (const one of all) {
                        if (one.paused || one.ended || one.seeking || one.readyState < 3) {
                            last.delete(one);
                            continue;
                        }
                        const before = last.get(one);
                        const step = before && one.currentTime - before.time;
                        const could = before && ((now - before.now) / 1000) * one.playbackRate;
                        if (before && (step < -0.3 || step > could + 1)) tell(`from ${before.time} to ${one.currentTime}`);
                        last.set(one, { now, time: one.currentTime });
                    }
                    count();
                    requestAnimationFrame(frame);
                }
                requestAnimationFrame(frame);
            })();
            """;

    private final Page page;
    private final List<String> interruptions = new ArrayList<>();
    private int most;

    Watch(Page page) {
        this.page = page;
        page.exposeFunction("tellMostPlaying", told -> most = Math.max(most, ((Number) told[0]).intValue()));
        page.exposeFunction("tellInterruption", told -> interruptions.add((String) told[0]));
        page.addInitScript(SCRIPT);
    }

    /** The largest number of recordings that played at once so far. */
    int mostAtOnce() {
        settle();
        return most;
    }

    /** Each pause and each jump so far, those that a test itself has made included. */
    List<String> interruptions() {
        settle();
        return List.copyOf(interruptions);
    }

    /** What the page has told arrives before the answer to a question that is asked now. */
    private void settle() {
        page.evaluate("() => new Promise(next => requestAnimationFrame(() => next(null)))");
    }
}
