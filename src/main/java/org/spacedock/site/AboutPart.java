package org.spacedock.site;

import java.time.Instant;

/** What a room has to say on the about page; the floor asks, and the rooms above answer. */
public interface AboutPart {

    /** @param now only what is live at this instant is named */
    AboutPage.Part part(Instant now);
}
