package org.spacedock.provenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody hands it in.
 *
 * @param said what stands by it, or null where the decision names nothing (a disputed placement)
 * @param on the day on which it was made
 */
public record Ruling<V>(Verdict verdict, @Nullable V said, LocalDate on, String reason) {}
