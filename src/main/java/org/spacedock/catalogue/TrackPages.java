package org.spacedock.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.TrackPage.HearingLine;
import org.spacedock.catalogue.TrackPage.PlacementLine;
import org.spacedock.listening.Moment;
import org.spacedock.listening.Player;
import org.spacedock.listening.Players;
import org.spacedock.listening.ThemeNames.ThemeName;
import org.spacedock.provenance.Sources;
import org.spacedock.site.Crumb;
import org.spacedock.site.JsonLd;
import org.spacedock.site.Kind;
import org.spacedock.site.Metas;
import org.spacedock.site.PageMeta;
import org.spacedock.site.PageMeta.Tag;
import org.spacedock.site.PageView;
import org.spacedock.site.SiteAddress;
import org.spacedock.site.Snapshot;
import org.springframework.stereotype.Component;

/** Makes the page of a cue. */
@Component
class TrackPages {

    private final Tracks tracks;
    private final Albums albums;
    private final Placements placements;
    private final Hearings hearings;
    private final PlacementLines placementLines;
    private final CreditLines creditLines;
    private final Names names;
    private final Players players;
    private final ArticlesAbout articles;
    private final Sources sources;
    private final SiteAddress address;
    private final Metas metas;

    TrackPages(
            Tracks tracks,
            Albums albums,
            Placements placements,
            Hearings hearings,
            PlacementLines placementLines,
            CreditLines creditLines,
            Names names,
            Players players,
            ArticlesAbout articles,
            Sources sources,
            SiteAddress address,
            Metas metas) {
        this.tracks = tracks;
        this.albums = albums;
        this.placements = placements;
        this.hearings = hearings;
        this.placementLines = placementLines;
        this.creditLines = creditLines;
        this.names = names;
        this.players = players;
        this.articles = articles;
        this.sources = sources;
        this.address = address;
        this.metas = metas;
    }

    /**
     * The page of a live track.
     *
     * @param moment where the player is to begin; past the recording's end, or without one, it is no moment
     */
    @Snapshot
    public Optional<PageView<TrackPage>> find(String slug, @Nullable Moment moment, Instant now) {
        return tracks.findLive(slug, now).map(track -> make(track, moment, now));
    }

    private PageView<TrackPage> make(Track track, @Nullable Moment moment, Instant now) {
        String id = track.getId();
        String path = Kind.TRACK.path(track.slug());
        Album album = track.albumId() == null
                ? null
                : albums.findLive(List.of(track.albumId()), now).stream()
                        .findFirst()
                        .orElse(null);
        Player player = players.of(new Players.Playable(id, track.title(), path), now);
        TrackPage page = new TrackPage(
                track.title(),
                path,
                address.of(path),
                track.note(),
                album == null ? null : album.title(),
                album == null ? null : Kind.ALBUM.path(album.slug()),
                track.place(),
                player == null || moment == null ? player : Players.startingAt(player, moment),
                creditLines.on(id, now),
                placed(id, now),
                heard(id, now),
                articles.track(id, now),
                sources.linksOf(Kind.TRACK, id),
                sources.of(Kind.TRACK, id),
                address.mistake(path));
        return new PageView<>(page, meta(page, album));
    }

    private List<PlacementLine> placed(String trackId, Instant now) {
        return placementLines.lines(placements.findOf(trackId), now).stream()
                .map(PlacementLines.Line::line)
                .toList();
    }

    private List<HearingLine> heard(String trackId, Instant now) {
        List<Hearing> found = hearings.findByTrackIdOrderByPosition(trackId);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, ThemeName> themes =
                names.names(found.stream().map(Hearing::themeId).distinct().toList(), now);
        List<HearingLine> lines = new ArrayList<>();
        for (Hearing hearing : found) {
            ThemeName theme = themes.get(hearing.themeId());
            if (theme != null) {
                lines.add(new HearingLine(theme.name(), theme.path(), hearing.source()));
            }
        }
        return lines;
    }

    private PageMeta meta(TrackPage page, @Nullable Album album) {
        List<CreditLine> composers =
                page.credits().stream().filter(CreditLine::isComposing).toList();
        String by = composers.stream().map(CreditLine::person).collect(Collectors.joining(", "));
        List<Tag> tags = new ArrayList<>();
        if (page.albumPath() != null) {
            // Without music:album:track: the order is a review's, and a card would state it as a fact.
            tags.add(new Tag("music:album", address.of(page.albumPath())));
        }
        composers.forEach(credit -> tags.add(new Tag("music:musician", address.of(credit.path()))));
        JsonLd recording = JsonLd.of("MusicRecording")
                .with("name", page.title())
                .with("url", page.address())
                .with("inAlbum", album == null ? null : albumNode(album))
                .with(
                        "recordingOf",
                        JsonLd.of("MusicComposition")
                                .with("name", page.title())
                                .with(
                                        "composer",
                                        composers.stream()
                                                .map(credit -> credit.node(address))
                                                .toList()));
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb("Front page", "/")));
        if (page.album() != null && page.albumPath() != null) {
            crumbs.add(new Crumb("Albums", "/albums"));
            crumbs.add(new Crumb(page.album(), page.albumPath()));
        }
        crumbs.add(new Crumb(page.title(), page.path()));
        return metas.of(
                page.title() + (by.isEmpty() ? "" : " by " + by),
                description(page, by),
                page.path(),
                "music.song",
                tags,
                crumbs,
                null,
                List.of(recording));
    }

    private JsonLd albumNode(Album album) {
        return JsonLd.of("MusicAlbum")
                .with("name", album.title())
                .with("url", address.of(Kind.ALBUM.path(album.slug())));
    }

    private static String description(TrackPage page, String by) {
        StringBuilder words = new StringBuilder("“" + page.title() + "”");
        if (page.album() != null) {
            words.append(", a cue of ").append(page.album());
        }
        words.append(by.isEmpty() ? "." : ", by " + by + ".");
        page.placements()
                .forEach(placement -> words.append(" Heard in ")
                        .append(placement.words())
                        .append(" (")
                        .append(placement.status().word().toLowerCase(Locale.ROOT))
                        .append(")."));
        return words.toString();
    }
}
