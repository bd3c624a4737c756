package org.spacedock.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.DateWords;
import org.spacedock.site.Link;

/** A series with its seasons; {@code albums} are those that belong to the show as a whole or to a season. */
record ShowPage(
        String title,
        String path,
        String address,
        @Nullable String note,
        List<SeasonPart> seasons,
        List<AlbumLine> albums,
        List<CreditLine> credits,
        List<ReleaseLine> releases,
        List<Link> links,
        @Nullable String mistake) {

    record SeasonPart(
            int number,
            @Nullable String note,
            List<EpisodeLine> episodes,
            List<CreditLine> credits,
            List<ReleaseLine> releases) {}

    /** {@code premiere} is null where no date is known. */
    record EpisodeLine(
            String code,
            String title,
            String path,
            @Nullable DateWords premiere) {}
}
