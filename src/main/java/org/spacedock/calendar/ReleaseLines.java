package org.spacedock.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spacedock.catalogue.ReleaseDates;
import org.spacedock.catalogue.ReleaseLine;
import org.spacedock.site.DateWords;
import org.spacedock.site.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the catalogue's questions for dates. */
@Component
@Transactional(readOnly = true)
class ReleaseLines implements ReleaseDates {

    private final Releases releases;

    ReleaseLines(Releases releases) {
        this.releases = releases;
    }

    static ReleaseLine line(Release release) {
        return new ReleaseLine(
                release.title(),
                Kind.RELEASE.path(release.slug()),
                release.what(),
                release.territory(),
                release.standsAs().words(),
                release.status());
    }

    static List<ReleaseLine> lines(List<Release> found) {
        return found.stream().map(ReleaseLines::line).toList();
    }

    @Override
    public List<ReleaseLine> ofAlbum(String albumId, Instant now) {
        return lines(releases.findLiveOfAlbum(albumId, now));
    }

    @Override
    public List<ReleaseLine> ofEpisode(String episodeId, Instant now) {
        return lines(releases.findLiveOfEpisode(episodeId, now));
    }

    @Override
    public List<OfSeason> ofShow(String showId, Instant now) {
        return releases.findLiveOfShow(showId, now).stream()
                .map(release -> new OfSeason(release.season(), line(release)))
                .toList();
    }

    /** The first broadcast or stream, and only where there is none a showing in a cinema. */
    @Override
    public Map<String, DateWords> premieres(Collection<String> episodeIds, Instant now) {
        List<Out> found = new ArrayList<>(releases.findLiveOfEpisodes(episodeIds, now));
        found.sort(Comparator.comparing(out -> out.release().format() == ReleaseFormat.CINEMA));
        return first(found);
    }

    @Override
    public Map<String, DateWords> firstOut(Collection<String> albumIds, Instant now) {
        return first(releases.findLiveOfAlbums(albumIds, now));
    }

    private static Map<String, DateWords> first(List<Out> found) {
        Map<String, DateWords> first = new HashMap<>();
        found.forEach(
                out -> first.putIfAbsent(out.id(), out.release().standsAs().words()));
        return first;
    }
}
