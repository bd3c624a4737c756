package org.spacedock.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Cited;
import org.spacedock.site.Identity;

/**
 * An article as somebody hands it in.
 *
 * @param written the day on which it was written, which is not the day of its event
 * @param trackIds the tracks that its text plays and the one that leads it
 * @param top whether it leads the front page
 * @param body Markdown that has been checked
 */
public record ArticleDraft(
        Identity identity,
        String title,
        @Nullable String occasion,
        String standfirst,
        String author,
        LocalDate written,
        @Nullable LocalDate revised,
        @Nullable String leadTrackId,
        List<String> trackIds,
        List<String> showIds,
        boolean top,
        String body,
        List<Cited> sources) {}
