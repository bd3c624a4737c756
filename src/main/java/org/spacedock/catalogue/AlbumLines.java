package org.spacedock.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spacedock.listening.Cover;
import org.spacedock.listening.Players;
import org.spacedock.site.DateWords;
import org.spacedock.site.Kind;
import org.springframework.stereotype.Component;

/** Turns albums into lines with covers, composers and dates: a fixed number of queries however many there are. */
@Component
class AlbumLines {

    private final Tracks tracks;
    private final CreditLines credits;
    private final ReleaseDates dates;
    private final Players players;

    AlbumLines(Tracks tracks, CreditLines credits, ReleaseDates dates, Players players) {
        this.tracks = tracks;
        this.credits = credits;
        this.dates = dates;
        this.players = players;
    }

    List<AlbumLine> lines(List<Album> albums, Instant now) {
        if (albums.isEmpty()) {
            return List.of();
        }
        List<String> ids = albums.stream().map(Album::getId).toList();
        Map<String, String> composers = credits.composers(ids, now);
        Map<String, DateWords> firstOut = dates.firstOut(ids, now);
        Map<String, Cover> covers = covers(albums, ids, now);
        List<AlbumLine> lines = new ArrayList<>();
        for (Album album : albums) {
            lines.add(new AlbumLine(
                    album.title(),
                    Kind.ALBUM.path(album.slug()),
                    composers.getOrDefault(album.getId(), ""),
                    album.label(),
                    firstOut.get(album.getId()),
                    Objects.requireNonNull(covers.get(album.slug()))));
        }
        return lines;
    }

    /** Covers go by the slug, so that two albums of one title have pictures of their own. */
    private Map<String, Cover> covers(List<Album> albums, List<String> ids, Instant now) {
        Map<String, List<String>> recorded = new HashMap<>();
        tracks.findLiveRecorded(ids, now)
                .forEach(track -> recorded.computeIfAbsent(track.getId(), id -> new ArrayList<>())
                        .add(track.getTrackId()));
        Map<String, List<String>> bySlug = new LinkedHashMap<>();
        albums.forEach(album -> bySlug.put(album.slug(), recorded.getOrDefault(album.getId(), List.of())));
        return players.covers(bySlug, now);
    }
}
