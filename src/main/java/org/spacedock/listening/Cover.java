package org.spacedock.listening;

import org.jspecify.annotations.Nullable;

/**
 * A square picture in a 0 0 400 400 view box: a ring of a recording's own peaks, or a quiet pattern from a name.
 *
 * @param ring the path of the ring, or null where there is no recording
 * @param pattern the path of the quiet pattern, or null where there is a ring
 */
public record Cover(@Nullable String ring, @Nullable String pattern) {}
