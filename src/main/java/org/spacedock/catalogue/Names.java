package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spacedock.listening.ThemeNames;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names and addresses of the catalogue's things, for rooms that keep their ids alone. Only what is live has a name. */
@Component
public class Names implements ThemeNames {

    private final Themes themes;
    private final Tracks tracks;
    private final Albums albums;
    private final Episodes episodes;
    private final Shows shows;

    Names(Themes themes, Tracks tracks, Albums albums, Episodes episodes, Shows shows) {
        this.themes = themes;
        this.tracks = tracks;
        this.albums = albums;
        this.episodes = episodes;
        this.shows = shows;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ThemeName> names(Collection<String> ids, Instant now) {
        Map<String, ThemeName> names = new LinkedHashMap<>();
        themes.findLive(ids, now)
                .forEach(theme -> names.put(theme.getId(), new ThemeName(theme.name(), Kind.THEME.path(theme.slug()))));
        return names;
    }

    public Optional<Link> album(String id, Instant now) {
        return albums.findLive(List.of(id), now).stream()
                .map(album -> new Link(album.title(), Kind.ALBUM.path(album.slug())))
                .findFirst();
    }

    public Optional<Link> show(String id, Instant now) {
        return shows.findLive(List.of(id), now).stream()
                .map(show -> new Link(show.title(), Kind.SHOW.path(show.slug())))
                .findFirst();
    }

    /** "Picard 3x09, Võx" would name the show twice on a show's page, so a link says "Episode 3x09, Võx". */
    public List<Link> episodes(Collection<String> ids, Instant now) {
        return ids.isEmpty()
                ? List.of()
                : episodes.findLive(ids, now).stream()
                        .sorted(Comparator.comparing(Episode::season).thenComparing(Episode::number))
                        .map(episode -> new Link(
                                "Episode " + episode.code() + ", " + episode.title(),
                                Kind.EPISODE.path(episode.slug())))
                        .toList();
    }

    /** Live tracks by their slugs, as lines; {@code playable} is left to whoever asks for the players. */
    public Map<String, NamedTrack> tracksBySlug(Collection<String> slugs, Instant now) {
        Map<String, NamedTrack> named = new LinkedHashMap<>();
        if (!slugs.isEmpty()) {
            tracks.findLiveBySlug(slugs, now).forEach(track -> named.put(track.slug(), named(track)));
        }
        return named;
    }

    /** Live tracks by their ids. */
    public Map<String, NamedTrack> tracks(Collection<String> ids, Instant now) {
        Map<String, NamedTrack> named = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            tracks.findLive(ids, now).forEach(track -> named.put(track.getId(), named(track)));
        }
        return named;
    }

    private static NamedTrack named(Track track) {
        return new NamedTrack(track.getId(), track.title(), Kind.TRACK.path(track.slug()));
    }

    /** A live track. */
    public record NamedTrack(String id, String title, String path) {}
}
