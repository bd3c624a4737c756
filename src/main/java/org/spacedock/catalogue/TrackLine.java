package org.spacedock.catalogue;

import org.jspecify.annotations.Nullable;

/** A track in a list. {@code album} is the album's title; {@code playable} says that a recording is there. */
public record TrackLine(
        String title,
        String path,
        @Nullable String album,
        @Nullable String albumPath,
        boolean playable) {}
