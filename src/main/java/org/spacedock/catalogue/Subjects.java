package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;
import org.springframework.stereotype.Component;

/** Names the things that credits are on, one query for each kind. Only what is live has a name. */
@Component
class Subjects {

    private final Shows shows;
    private final Seasons seasons;
    private final Episodes episodes;
    private final Albums albums;
    private final Tracks tracks;

    Subjects(Shows shows, Seasons seasons, Episodes episodes, Albums albums, Tracks tracks) {
        this.shows = shows;
        this.seasons = seasons;
        this.episodes = episodes;
        this.albums = albums;
        this.tracks = tracks;
    }

    Map<String, Link> named(Map<Kind, List<String>> ids, Instant now) {
        Map<String, Link> named = new HashMap<>();
        ids.forEach((kind, of) -> named.putAll(named(kind, of, now)));
        return named;
    }

    private Map<String, Link> named(Kind kind, Collection<String> ids, Instant now) {
        return switch (kind) {
            case SHOW ->
                shows.findLive(ids, now).stream()
                        .collect(Collectors.toMap(Show::getId, show -> new Link(show.title(), kind.path(show.slug()))));
            case EPISODE ->
                episodes.findLive(ids, now).stream()
                        .collect(Collectors.toMap(
                                Episode::getId,
                                episode ->
                                        new Link(episode.code() + " " + episode.title(), kind.path(episode.slug()))));
            case ALBUM ->
                albums.findLive(ids, now).stream()
                        .collect(Collectors.toMap(
                                Album::getId, album -> new Link(album.title(), kind.path(album.slug()))));
            case TRACK ->
                tracks.findLive(ids, now).stream()
                        .collect(Collectors.toMap(
                                Track::getId, track -> new Link(track.title(), kind.path(track.slug()))));
            case SEASON -> seasons(ids, now);
            default -> Map.of();
        };
    }

    /** A season is found on its show's page. */
    private Map<String, Link> seasons(Collection<String> ids, Instant now) {
        List<Season> found = seasons.findByIdIn(ids);
        Map<String, Show> of = shows
                .findLive(found.stream().map(Season::showId).distinct().toList(), now)
                .stream()
                .collect(Collectors.toMap(Show::getId, Function.identity()));
        Map<String, Link> named = new HashMap<>();
        for (Season season : found) {
            Show show = of.get(season.showId());
            if (show != null) {
                named.put(
                        season.id(),
                        new Link(
                                show.title() + ", season " + season.number(),
                                Kind.SHOW.path(show.slug()) + "#season-" + season.number()));
            }
        }
        return named;
    }
}
