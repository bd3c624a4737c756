package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.DateWords;

/** The dates of what this room knows. It owns the questions; the calendar answers them. */
public interface ReleaseDates {

    List<ReleaseLine> ofAlbum(String albumId, Instant now);

    List<ReleaseLine> ofEpisode(String episodeId, Instant now);

    /** Those of a show or one of its seasons as a whole, with the season's number, or null for the show's own. */
    List<OfSeason> ofShow(String showId, Instant now);

    /** The premiere of each of these episodes, by the episode's id. */
    Map<String, DateWords> premieres(Collection<String> episodeIds, Instant now);

    /** The first date of each of these albums, by the album's id. */
    Map<String, DateWords> firstOut(Collection<String> albumIds, Instant now);

    record OfSeason(@Nullable Integer season, ReleaseLine release) {}
}
