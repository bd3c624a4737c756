package org.spacedock.catalogue;

import org.jspecify.annotations.Nullable;
import org.spacedock.listening.Player;

/**
 * A track in a list.
 *
 * @param playable that it has a recording
 * @param player plays it right in the list; null where it has no recording, or its player stands elsewhere on the page
 */
public record TrackLine(
        String title,
        String path,
        boolean playable,
        @Nullable Player player) {}
