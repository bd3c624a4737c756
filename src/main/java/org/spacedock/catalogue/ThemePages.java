package org.spacedock.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Names.NamedTrack;
import org.spacedock.catalogue.ThemePage.Appearing;
import org.spacedock.catalogue.ThemePage.Heard;
import org.spacedock.listening.Player;
import org.spacedock.listening.Players;
import org.spacedock.listening.ThemeAppearances;
import org.spacedock.site.Crumb;
import org.spacedock.site.JsonLd;
import org.spacedock.site.Kind;
import org.spacedock.site.Metas;
import org.spacedock.site.PageMeta;
import org.spacedock.site.PageView;
import org.spacedock.site.SiteAddress;
import org.spacedock.site.Snapshot;
import org.springframework.stereotype.Component;

/** Makes the page of a theme. What is heard by ear and what is timed in a recording are kept apart. */
@Component
class ThemePages {

    private final Themes themes;
    private final People people;
    private final Hearings hearings;
    private final ThemeAppearances appearances;
    private final Players players;
    private final Names names;
    private final SiteAddress address;
    private final Metas metas;

    ThemePages(
            Themes themes,
            People people,
            Hearings hearings,
            ThemeAppearances appearances,
            Players players,
            Names names,
            SiteAddress address,
            Metas metas) {
        this.themes = themes;
        this.people = people;
        this.hearings = hearings;
        this.appearances = appearances;
        this.players = players;
        this.names = names;
        this.address = address;
        this.metas = metas;
    }

    @Snapshot
    public Optional<PageView<ThemePage>> find(String slug, Instant now) {
        return themes.findLive(slug, now).map(theme -> make(theme, now));
    }

    private PageView<ThemePage> make(Theme theme, Instant now) {
        String path = Kind.THEME.path(theme.slug());
        @Nullable
        Person by = theme.composerId() == null
                ? null
                : people.findLive(List.of(theme.composerId()), now).stream()
                        .findFirst()
                        .orElse(null);
        ThemePage page = new ThemePage(
                theme.name(),
                path,
                address.of(path),
                by == null ? null : by.name(),
                by == null ? null : Kind.PERSON.path(by.slug()),
                theme.note(),
                appearing(theme.getId(), path, now),
                heard(theme.getId(), now),
                address.mistake(path));
        return new PageView<>(page, meta(page));
    }

    private List<Appearing> appearing(String themeId, String path, Instant now) {
        List<String> ids = appearances.tracks(themeId, now);
        Map<String, NamedTrack> tracks = names.tracks(ids, now);
        Map<String, Player> playing = players.of(
                tracks.values().stream()
                        .map(track -> new Players.Playable(track.id(), track.title(), track.path()))
                        .toList(),
                now);
        return ids.stream()
                .map(playing::get)
                .filter(Objects::nonNull)
                .flatMap(player -> player.lanes().stream()
                        .filter(lane -> lane.path().equals(path))
                        .map(lane -> new Appearing(player, lane)))
                .toList();
    }

    private List<Heard> heard(String themeId, Instant now) {
        List<Hearing> found = hearings.findLiveOf(themeId, now);
        Map<String, NamedTrack> tracks =
                names.tracks(found.stream().map(Hearing::trackId).distinct().toList(), now);
        List<Heard> lines = new ArrayList<>();
        for (Hearing hearing : found) {
            NamedTrack track = tracks.get(hearing.trackId());
            if (track != null) {
                lines.add(new Heard(track.title(), track.path(), hearing.source()));
            }
        }
        return lines;
    }

    private PageMeta meta(ThemePage page) {
        JsonLd node = JsonLd.of("MusicComposition").with("name", page.name()).with("url", page.address());
        if (page.by() != null && page.byPath() != null) {
            node.with("composer", JsonLd.of("Person").with("name", page.by()).with("url", address.of(page.byPath())));
        }
        return metas.of(
                page.name(),
                "Where the theme “" + page.name() + "”" + (page.by() == null ? "" : " by " + page.by())
                        + " is heard, by whose ear, and where it can be played.",
                page.path(),
                "website",
                List.of(),
                List.of(new Crumb("Front page", "/"), new Crumb(page.name(), page.path())),
                null,
                List.of(node));
    }
}
