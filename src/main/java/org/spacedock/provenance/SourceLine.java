package org.spacedock.provenance;

import org.jspecify.annotations.Nullable;

/**
 * A source as a page names it.
 *
 * @param outlet the outlet's name
 * @param address where to read it, or null where it is not known
 * @param on the day in words, or null where it is not known
 * @param onMachine the same as a {@code datetime} value
 * @param note what it said, in this site's words, or null
 */
public record SourceLine(
        String outlet,
        @Nullable String address,
        @Nullable String on,
        @Nullable String onMachine,
        @Nullable String note) {}
