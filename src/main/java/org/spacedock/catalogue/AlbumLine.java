package org.spacedock.catalogue;

import org.jspecify.annotations.Nullable;
import org.spacedock.listening.Cover;
import org.spacedock.site.DateWords;

/** An album in a list; {@code date} is its first release's, or null where it has none. */
public record AlbumLine(
        String title,
        String path,
        String composers,
        @Nullable String label,
        @Nullable DateWords date,
        Cover cover) {}
