package org.spacedock.catalogue;

import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Status;
import org.spacedock.site.DateWords;

/**
 * A release in a list.
 *
 * @param what what comes out how: "Digital album", "Vinyl", "Streaming on Paramount+"
 * @param territory where it holds, or null where it is not said
 */
public record ReleaseLine(
        String title, String path, String what, @Nullable String territory, DateWords date, Status status) {}
