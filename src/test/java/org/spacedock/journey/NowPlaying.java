package org.spacedock.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The bar at the foot of every page, with what is about the sound as a whole. */
record NowPlaying(Page page) {

    Locator bar() {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName("Now playing").setExact(true));
    }

    /** The bar's own player of this track. */
    Sound sound(String track) {
        return Sound.inBar(page, track);
    }

    Locator link(String track) {
        return bar().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(track).setExact(true));
    }

    Locator button(String name) {
        return bar().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator volume() {
        return bar().getByRole(
                        AriaRole.SLIDER,
                        new Locator.GetByRoleOptions().setName("Volume").setExact(true));
    }

    Locator speed() {
        return bar().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Speed"));
    }

    /** What is said of loading, a lost connection and errors. */
    Locator status() {
        return bar().getByRole(AriaRole.STATUS);
    }

    /** The queue's track of this name, once the queue is open. */
    Locator queued(String track) {
        return bar().getByRole(AriaRole.LISTITEM)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(track).setExact(true));
    }

    /** Switches the single keys off and on, once the text about the keys is open. */
    Locator useTheseKeys() {
        return bar().getByRole(AriaRole.CHECKBOX);
    }

    /** A number of the element that is heard, such as its {@code volume}. */
    double number(String property) {
        return ((Number) page.locator("player-bar audio[data-current]")
                        .evaluate("(audio, name) => audio[name]", property))
                .doubleValue();
    }

    boolean isMuted() {
        return (Boolean) page.locator("player-bar audio[data-current]").evaluate("audio => audio.muted");
    }
}
