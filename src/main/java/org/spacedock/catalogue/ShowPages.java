package org.spacedock.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.ReleaseDates.OfSeason;
import org.spacedock.catalogue.ShowPage.EpisodeLine;
import org.spacedock.catalogue.ShowPage.SeasonPart;
import org.spacedock.provenance.Sources;
import org.spacedock.site.Crumb;
import org.spacedock.site.DateWords;
import org.spacedock.site.JsonLd;
import org.spacedock.site.Kind;
import org.spacedock.site.Metas;
import org.spacedock.site.PageMeta;
import org.spacedock.site.PageView;
import org.spacedock.site.Pager;
import org.spacedock.site.SiteAddress;
import org.spacedock.site.Snapshot;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes the list of shows and the page of each. */
@Component
class ShowPages {

    private final Shows shows;
    private final Seasons seasons;
    private final Episodes episodes;
    private final Albums albums;
    private final AlbumLines albumLines;
    private final CreditLines creditLines;
    private final ReleaseDates dates;
    private final Sources sources;
    private final SiteAddress address;
    private final Metas metas;

    ShowPages(
            Shows shows,
            Seasons seasons,
            Episodes episodes,
            Albums albums,
            AlbumLines albumLines,
            CreditLines creditLines,
            ReleaseDates dates,
            Sources sources,
            SiteAddress address,
            Metas metas) {
        this.shows = shows;
        this.seasons = seasons;
        this.episodes = episodes;
        this.albums = albums;
        this.albumLines = albumLines;
        this.creditLines = creditLines;
        this.dates = dates;
        this.sources = sources;
        this.address = address;
        this.metas = metas;
    }

    @Snapshot
    public PageView<ShowsPage> list(int number, Instant now) {
        Pager pager = Pager.of(number, shows.countLive(now), "/shows");
        List<Show> found = shows.findLive(now, PageRequest.of(number - 1, Pager.SIZE));
        List<String> ids = found.stream().map(Show::getId).toList();
        Map<String, Long> episodeCounts = counts(ids.isEmpty() ? List.of() : episodes.countLive(ids, now));
        Map<String, Long> albumCounts = counts(ids.isEmpty() ? List.of() : albums.countLive(ids, now));
        List<ShowsPage.Line> lines = found.stream()
                .map(show -> new ShowsPage.Line(
                        show.title(),
                        Kind.SHOW.path(show.slug()),
                        show.note(),
                        episodeCounts.getOrDefault(show.getId(), 0L),
                        albumCounts.getOrDefault(show.getId(), 0L)))
                .toList();
        return new PageView<>(
                new ShowsPage(lines, pager),
                metas.plain(
                        "Shows",
                        "The series whose music is followed here, with their seasons, episodes and albums.",
                        "/shows",
                        List.of(new Crumb("Front page", "/"), new Crumb("Shows", "/shows"))));
    }

    private static Map<String, Long> counts(List<Count> counts) {
        return counts.stream().collect(Collectors.toMap(Count::getId, Count::getNumber));
    }

    public Optional<String> liveSlug(String id, Instant now) {
        return shows.findLiveSlug(id, now);
    }

    @Snapshot
    public Optional<PageView<ShowPage>> find(String slug, Instant now) {
        return shows.findLive(slug, now).map(show -> make(show, now));
    }

    private PageView<ShowPage> make(Show show, Instant now) {
        String id = show.getId();
        String path = Kind.SHOW.path(show.slug());
        List<Season> found = seasons.findByShowIdOrderBySeasonNumberDesc(id);
        List<Episode> all = episodes.findLiveOfShow(id, now);
        List<String> episodeIds = all.stream().map(Episode::getId).toList();
        Map<String, DateWords> premieres = episodeIds.isEmpty() ? Map.of() : dates.premieres(episodeIds, now);
        List<OfSeason> releases = dates.ofShow(id, now);
        Map<String, List<CreditLine>> credits = creditLines.on(subjects(id, found), now);
        List<SeasonPart> parts = new ArrayList<>();
        for (Season season : found) {
            parts.add(new SeasonPart(
                    season.number(),
                    season.note(),
                    all.stream()
                            .filter(episode -> episode.season() == season.number())
                            .map(episode -> line(episode, premieres.get(episode.getId())))
                            .toList(),
                    credits.getOrDefault(season.id(), List.of()),
                    ofSeason(releases, season.number())));
        }
        ShowPage page = new ShowPage(
                show.title(),
                path,
                address.of(path),
                show.note(),
                parts,
                albumLines.lines(albums.findLiveOfShow(id, now), now),
                credits.getOrDefault(id, List.of()),
                ofSeason(releases, null),
                sources.linksOf(Kind.SHOW, id),
                address.mistake(path));
        return new PageView<>(page, meta(page));
    }

    private static List<String> subjects(String showId, List<Season> found) {
        List<String> subjects = new ArrayList<>(List.of(showId));
        found.forEach(season -> subjects.add(season.id()));
        return subjects;
    }

    private static List<ReleaseLine> ofSeason(List<OfSeason> releases, @Nullable Integer season) {
        return releases.stream()
                .filter(release -> Objects.equals(release.season(), season))
                .map(OfSeason::release)
                .toList();
    }

    static EpisodeLine line(Episode episode, @Nullable DateWords premiere) {
        return new EpisodeLine(episode.code().toString(), episode.title(), Kind.EPISODE.path(episode.slug()), premiere);
    }

    private PageMeta meta(ShowPage page) {
        JsonLd node = JsonLd.of("TVSeries")
                .with("name", page.title())
                .with("url", page.address())
                .with(
                        "sameAs",
                        page.links().stream()
                                .map(link -> (Object) link.address())
                                .toList())
                .with(
                        "containsSeason",
                        page.seasons().stream()
                                .map(season -> JsonLd.of("TVSeason")
                                        .with("seasonNumber", season.number())
                                        .with(
                                                "numberOfEpisodes",
                                                season.episodes().size()))
                                .toList());
        return metas.of(
                page.title(),
                page.title() + ": its seasons with their episodes and dates, and its soundtrack albums.",
                page.path(),
                "video.tv_show",
                List.of(),
                List.of(
                        new Crumb("Front page", "/"),
                        new Crumb("Shows", "/shows"),
                        new Crumb(page.title(), page.path())),
                null,
                List.of(node));
    }
}
