package org.spacedock.provenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something was said.
 *
 * @param outlet the outlet's slug
 * @param address where to read it, or null where it is not known
 * @param on the day it was said, or null where it is not known
 * @param note what was said around it, in this site's words, or null
 */
public record Cited(
        String outlet,
        @Nullable String address,
        @Nullable LocalDate on,
        @Nullable String note) {}
