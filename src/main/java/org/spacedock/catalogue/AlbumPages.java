package org.spacedock.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.AlbumPage.Cue;
import org.spacedock.listening.Player;
import org.spacedock.listening.Players;
import org.spacedock.provenance.Sources;
import org.spacedock.site.Crumb;
import org.spacedock.site.JsonLd;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;
import org.spacedock.site.Metas;
import org.spacedock.site.PageMeta;
import org.spacedock.site.PageMeta.Tag;
import org.spacedock.site.PageView;
import org.spacedock.site.Pager;
import org.spacedock.site.SiteAddress;
import org.spacedock.site.Snapshot;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes the list of albums and the page of each. */
@Component
class AlbumPages {

    /** More cues than this are given in pages; nearly every album fits on one. */
    private static final int CUES = 100;

    private final Albums albums;
    private final Tracks tracks;
    private final AlbumLines lines;
    private final CreditLines creditLines;
    private final Names names;
    private final Players players;
    private final ReleaseDates dates;
    private final ArticlesAbout articles;
    private final Sources sources;
    private final SiteAddress address;
    private final Metas metas;

    AlbumPages(
            Albums albums,
            Tracks tracks,
            AlbumLines lines,
            CreditLines creditLines,
            Names names,
            Players players,
            ReleaseDates dates,
            ArticlesAbout articles,
            Sources sources,
            SiteAddress address,
            Metas metas) {
        this.albums = albums;
        this.tracks = tracks;
        this.lines = lines;
        this.creditLines = creditLines;
        this.names = names;
        this.players = players;
        this.dates = dates;
        this.articles = articles;
        this.sources = sources;
        this.address = address;
        this.metas = metas;
    }

    @Snapshot
    public PageView<AlbumsPage> list(int number, Instant now) {
        Pager pager = Pager.of(number, albums.countLive(now), "/albums");
        List<Album> found = albums.findLive(now, PageRequest.of(number - 1, Pager.SIZE));
        return new PageView<>(
                new AlbumsPage(lines.lines(found, now), pager),
                metas.plain(
                        "Albums",
                        "Soundtrack albums, newest first, each with its cues, its credits and its dates per format.",
                        "/albums",
                        List.of(new Crumb("Front page", "/"), new Crumb("Albums", "/albums"))));
    }

    @Snapshot
    public Optional<PageView<AlbumPage>> find(String slug, int number, Instant now) {
        return albums.findLive(slug, now).map(album -> make(album, number, now));
    }

    private PageView<AlbumPage> make(Album album, int number, Instant now) {
        String id = album.getId();
        String path = Kind.ALBUM.path(album.slug());
        Pager pager = Pager.of(number, tracks.countLiveOfAlbum(id, now), CUES, path);
        List<Track> found = tracks.findLiveOfAlbum(id, now, PageRequest.of(number - 1, CUES));
        List<String> recorded = tracks.findLiveRecorded(List.of(id), now).stream()
                .map(Tracks.Recorded::getTrackId)
                .toList();
        Link show =
                album.showId() == null ? null : names.show(album.showId(), now).orElse(null);
        AlbumPage page = new AlbumPage(
                album.title(),
                path,
                address.of(path),
                album.note(),
                album.label(),
                show == null ? null : show.name(),
                show == null ? null : show.address(),
                players.cover(album.slug(), recorded, now),
                album.trackCount(),
                album.isComplete(),
                cues(found, now),
                pager,
                creditLines.on(id, now),
                dates.ofAlbum(id, now),
                articles.album(id, now),
                sources.linksOf(Kind.ALBUM, id),
                sources.of(Kind.ALBUM, id),
                address.mistake(path));
        return new PageView<>(page, meta(page));
    }

    private List<Cue> cues(List<Track> found, Instant now) {
        List<String> ids = found.stream().map(Track::getId).toList();
        Map<String, String> composers = creditLines.composers(ids, now);
        Map<String, Player> playing = players.of(
                found.stream()
                        .map(track -> new Players.Playable(track.getId(), track.title(), Kind.TRACK.path(track.slug())))
                        .toList(),
                now);
        return found.stream()
                .map(track -> new Cue(
                        position(track.position()),
                        track.title(),
                        Kind.TRACK.path(track.slug()),
                        composers.getOrDefault(track.getId(), ""),
                        playing.get(track.getId())))
                .toList();
    }

    private static @Nullable String position(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private PageMeta meta(AlbumPage page) {
        List<CreditLine> composers =
                page.credits().stream().filter(CreditLine::isComposing).toList();
        List<Tag> tags = composers.stream()
                .map(credit -> new Tag("music:musician", address.of(credit.path())))
                .toList();
        String by = composers.stream().map(CreditLine::person).distinct().collect(Collectors.joining(", "));
        List<JsonLd> tracksOf = page.cues().stream()
                .map(cue ->
                        JsonLd.of("MusicRecording").with("name", cue.title()).with("url", address.of(cue.path())))
                .toList();
        JsonLd node = JsonLd.of("MusicAlbum")
                .with("name", page.title())
                .with("url", page.address())
                .with("albumProductionType", "https://schema.org/SoundtrackAlbum")
                .with(
                        "byArtist",
                        composers.stream().map(credit -> credit.node(address)).toList())
                .with("track", tracksOf)
                .with("albumRelease", releases(page));
        List<Crumb> crumbs = List.of(
                new Crumb("Front page", "/"), new Crumb("Albums", "/albums"), new Crumb(page.title(), page.path()));
        String words = page.title() + (by.isEmpty() ? "" : ", music by " + by) + ". "
                + page.releases().stream()
                        .map(release -> release.what() + ": " + release.date().words())
                        .collect(Collectors.joining("; "));
        return metas.of(page.title(), words, page.path(), "music.album", tags, crumbs, null, List.of(node));
    }

    /** Each format's release with its event; a date that is no day is left out, as schema.org has no form for it. */
    private List<JsonLd> releases(AlbumPage page) {
        List<JsonLd> nodes = new ArrayList<>();
        for (ReleaseLine release : page.releases()) {
            String machine = release.date().machine();
            JsonLd node =
                    JsonLd.of("MusicRelease").with("name", release.title()).with("url", address.of(release.path()));
            if (machine != null) {
                node.with(
                        "releasedEvent",
                        JsonLd.of("PublicationEvent")
                                .with("name", release.what())
                                .with("startDate", machine));
            }
            nodes.add(node);
        }
        return nodes;
    }
}
