package org.spacedock.provenance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a trail as a page tells it: what an outlet reported, or what this site decided.
 *
 * @param decision true for a decision of the site, false for a report
 * @param said the fact in words: a date, an episode, a name as printed
 * @param at the instant that was said, where one was, so that a reader sees it in their own zone
 * @param by the outlet's name, or the site's
 * @param address where to read it, or null where it is not known
 * @param on the day of the report or decision in words, or null where it is not known
 * @param onMachine the same as a {@code datetime} value
 * @param note what was said around it, or the reason of a decision, in this site's words
 * @param word for a decision the word of its status, else null
 * @param code for a decision the status for class names, else null
 * @param stands true for the one step that stands now
 * @param struck true for what stood once and was replaced, or was reported and does not agree with what stands
 */
public record TrailStep(
        boolean decision,
        String said,
        @Nullable Instant at,
        String by,
        @Nullable String address,
        @Nullable String on,
        @Nullable String onMachine,
        @Nullable String note,
        @Nullable String word,
        @Nullable String code,
        boolean stands,
        boolean struck) {}
