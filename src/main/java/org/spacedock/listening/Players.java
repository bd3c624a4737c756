package org.spacedock.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spacedock.listening.ThemeNames.ThemeName;
import org.spacedock.site.SiteAddress;
import org.springframework.stereotype.Component;

/** Makes what a page needs to play a track. */
@Component
public class Players {

    private final Recordings recordings;
    private final ThemeNames themes;
    private final SiteAddress address;

    Players(Recordings recordings, ThemeNames themes, SiteAddress address) {
        this.recordings = recordings;
        this.themes = themes;
        this.address = address;
    }

    /** A track that may have a recording. */
    public record Playable(String trackId, String title, String path) {}

    /** The players of those tracks that have a live recording, by the track's id; one query for all of them. */
    public Map<String, Player> of(Collection<Playable> tracks, Instant now) {
        Map<String, Recording> playing =
                playing(tracks.stream().map(Playable::trackId).toList(), now);
        List<String> themeIds = playing.values().stream()
                .flatMap(recording -> recording.appearances().stream().map(Appearance::themeId))
                .distinct()
                .toList();
        Map<String, ThemeName> names = themeIds.isEmpty() ? Map.of() : themes.names(themeIds, now);
        Map<String, Player> players = new LinkedHashMap<>();
        for (Playable track : tracks) {
            Recording recording = playing.get(track.trackId());
            if (recording != null) {
                players.put(track.trackId(), player(recording, track, names));
            }
        }
        return players;
    }

    /** The player of one track, or null where it has no live recording. */
    public @Nullable Player of(Playable track, Instant now) {
        return of(List.of(track), now).get(track.trackId());
    }

    /** Those of these tracks that can be played. */
    public Set<String> playable(Collection<String> tracks, Instant now) {
        return playing(tracks, now).keySet();
    }

    /** The ring of the first of these tracks that can be played with peaks, else a quiet pattern from the name. */
    public Cover cover(String name, List<String> tracks, Instant now) {
        return Objects.requireNonNull(covers(Map.of(name, tracks), now).get(name));
    }

    /** As {@link #cover}, for many names with one query. */
    public Map<String, Cover> covers(Map<String, List<String>> tracksByName, Instant now) {
        Map<String, Recording> playing =
                playing(tracksByName.values().stream().flatMap(List::stream).toList(), now);
        Map<String, Cover> covers = new HashMap<>();
        tracksByName.forEach((name, tracks) -> covers.put(
                name,
                tracks.stream()
                        .map(playing::get)
                        .filter(Objects::nonNull)
                        .map(Recording::peaks)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(peaks -> new Cover(Waveform.ring(peaks), null))
                        .orElseGet(() -> new Cover(null, Waveform.pattern(name)))));
        return covers;
    }

    /** The player, begun at a moment; a moment past its end is none. */
    public static Player startingAt(Player player, Moment moment) {
        if (moment.seconds() >= player.seconds()) {
            return player;
        }
        return new Player(
                player.recording(),
                player.track(),
                player.path(),
                player.address(),
                player.standIn(),
                player.notice(),
                player.by(),
                player.elsewhere(),
                player.elsewhereName(),
                player.files().stream()
                        .map(file ->
                                new Player.File(file.address() + "#t=" + moment.seconds(), file.type(), file.name()))
                        .toList(),
                player.length(),
                player.seconds(),
                player.strip(),
                player.description(),
                player.marks(),
                player.untimed(),
                moment.seconds(),
                moment.words());
    }

    private Map<String, Recording> playing(Collection<String> tracks, Instant now) {
        Map<String, Recording> playing = new HashMap<>();
        if (!tracks.isEmpty()) {
            recordings.findLiveOf(tracks, now).forEach(recording -> playing.put(recording.trackId(), recording));
        }
        return playing;
    }

    private Player player(Recording recording, Playable track, Map<String, ThemeName> names) {
        Peaks peaks = recording.peaks();
        List<Mark> marks = new ArrayList<>();
        List<Player.Untimed> untimed = new ArrayList<>();
        for (Appearance appearance : recording.appearances()) {
            ThemeName theme = names.get(appearance.themeId());
            Appearance.Span span = appearance.span();
            if (theme != null && span != null) {
                marks.add(mark(appearance, span, theme, recording.lengthMillis()));
            } else if (theme != null) {
                untimed.add(new Player.Untimed(theme.name(), theme.path(), appearance.playedBy()));
            }
        }
        return new Player(
                recording.slug(),
                track.title(),
                track.path(),
                address.of(track.path()),
                recording.isStandIn(),
                recording.notice(),
                recording.isStandIn() ? recording.notice() : recording.credit(),
                recording.elsewhere(),
                recording.elsewhereName(),
                recording.files().stream()
                        .map(file -> new Player.File(
                                "/audio/" + recording.slug() + "."
                                        + file.format().extension(),
                                file.format().mediaType(),
                                file.format().title()))
                        .toList(),
                Moment.words(recording.lengthMillis() / 1000),
                recording.lengthMillis() / 1000,
                peaks == null ? null : Waveform.strip(peaks),
                recording.description(),
                marks,
                untimed,
                null,
                null);
    }

    private static Mark mark(Appearance appearance, Appearance.Span span, ThemeName theme, int length) {
        return new Mark(
                theme.name(),
                theme.path(),
                span.fromSeconds(),
                span.toSeconds(),
                Moment.words(span.fromSeconds()),
                Moment.words(span.toSeconds()),
                permille(span.fromMillis(), length),
                permille(span.toMillis() - span.fromMillis(), length),
                appearance.playedBy());
    }

    private static int permille(int part, int whole) {
        return Math.toIntExact(Math.min(1000, Math.round(1000.0 * part / whole)));
    }
}
