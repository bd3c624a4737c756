package org.spacedock.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.site.Identity;

/**
 * A release as somebody hands it in; other things are referred to by id.
 *
 * @param what what comes out how, in words: "Digital album"
 * @param format the form, or null where no source names it
 * @param decisions at least one, for what stands is never guessed from the reports
 */
public record ReleaseDraft(
        Identity identity,
        String title,
        String what,
        @Nullable ReleaseFormat format,
        @Nullable String platform,
        @Nullable String territory,
        @Nullable String albumId,
        List<String> episodeIds,
        @Nullable String showId,
        @Nullable Integer season,
        @Nullable String note,
        List<Said<ReleaseDate>> reports,
        List<Ruling<ReleaseDate>> decisions) {}
