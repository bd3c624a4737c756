package org.spacedock.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.EpisodePage.Cue;
import org.spacedock.listening.Players;
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
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes the page of an episode. */
@Component
class EpisodePages {

    /** More cues than this are given in pages. */
    private static final int CUES = 100;

    private final Shows shows;
    private final Episodes episodes;
    private final Placements placements;
    private final PlacementLines placementLines;
    private final CreditLines creditLines;
    private final ReleaseDates dates;
    private final Players players;
    private final SiteAddress address;
    private final Metas metas;

    EpisodePages(
            Shows shows,
            Episodes episodes,
            Placements placements,
            PlacementLines placementLines,
            CreditLines creditLines,
            ReleaseDates dates,
            Players players,
            SiteAddress address,
            Metas metas) {
        this.shows = shows;
        this.episodes = episodes;
        this.placements = placements;
        this.placementLines = placementLines;
        this.creditLines = creditLines;
        this.dates = dates;
        this.players = players;
        this.address = address;
        this.metas = metas;
    }

    public Optional<String> liveSlug(String id, Instant now) {
        return episodes.findLiveSlug(id, now);
    }

    @Snapshot
    public Optional<PageView<EpisodePage>> find(String showSlug, EpisodeCode code, int number, Instant now) {
        return episodes.findLive(showSlug + "/" + code, now)
                .flatMap(episode -> shows.findLive(showSlug, now).map(show -> make(show, episode, number, now)));
    }

    private PageView<EpisodePage> make(Show show, Episode episode, int number, Instant now) {
        String path = Kind.EPISODE.path(episode.slug());
        Pager pager = Pager.of(number, placements.countLiveNaming(episode.getId(), now), CUES, path);
        List<ReleaseLine> releases = dates.ofEpisode(episode.getId(), now);
        EpisodePage page = new EpisodePage(
                episode.title(),
                episode.code().toString(),
                path,
                address.of(path),
                show.title(),
                Kind.SHOW.path(show.slug()),
                episode.season(),
                episode.number(),
                episode.note(),
                creditLines.on(episode.getId(), now),
                releases,
                cues(episode, number, now),
                pager,
                neighbour(episodes.findLiveBefore(show.getId(), episode.season(), episode.number(), now, Limit.of(1))),
                neighbour(episodes.findLiveAfter(show.getId(), episode.season(), episode.number(), now, Limit.of(1))),
                address.mistake(path));
        DateWords first = dates.premieres(List.of(episode.getId()), now).get(episode.getId());
        return new PageView<>(page, meta(page, first));
    }

    private List<Cue> cues(Episode episode, int number, Instant now) {
        List<PlacementLines.Line> lines = placementLines.lines(
                placements.findLiveNaming(episode.getId(), now, PageRequest.of(number - 1, CUES)), now);
        List<String> ids =
                lines.stream().map(line -> line.placement().track().getId()).toList();
        Set<String> playable = players.playable(ids, now);
        return lines.stream()
                .map(line -> {
                    Track track = line.placement().track();
                    return new Cue(
                            track.title(),
                            Kind.TRACK.path(track.slug()),
                            playable.contains(track.getId()),
                            line.line().words(),
                            line.line().status(),
                            line.line().trail());
                })
                .toList();
    }

    private static ShowPage.@Nullable EpisodeLine neighbour(List<Episode> found) {
        return found.isEmpty() ? null : ShowPages.line(found.get(0), null);
    }

    private PageMeta meta(EpisodePage page, @Nullable DateWords first) {
        JsonLd node = JsonLd.of("TVEpisode")
                .with("name", page.title())
                .with("url", page.address())
                .with("episodeNumber", page.number())
                .with("datePublished", first == null ? null : first.machine())
                .with("director", by(page, "director"))
                .with("author", by(page, "writer"))
                .with("partOfSeason", JsonLd.of("TVSeason").with("seasonNumber", page.season()))
                .with(
                        "partOfSeries",
                        JsonLd.of("TVSeries").with("name", page.show()).with("url", address.of(page.showPath())));
        String cues = page.cues().stream().map(Cue::title).collect(Collectors.joining(", "));
        String words = page.show() + " " + page.code() + ", “" + page.title() + "”"
                + (first == null ? "" : ": " + first.words())
                + (cues.isEmpty() ? "." : ". Cues said to be heard in it: " + cues + ".");
        return metas.of(
                page.title() + " (" + page.show() + " " + page.code() + ")",
                words,
                page.path(),
                "video.episode",
                List.of(new PageMeta.Tag("video:series", address.of(page.showPath()))),
                List.of(
                        new Crumb("Front page", "/"),
                        new Crumb("Shows", "/shows"),
                        new Crumb(page.show(), page.showPath()),
                        new Crumb(page.code() + " " + page.title(), page.path())),
                null,
                List.of(node));
    }

    private List<JsonLd> by(EpisodePage page, String role) {
        return page.credits().stream()
                .filter(credit -> credit.role().equalsIgnoreCase(role))
                .map(credit -> credit.node(address))
                .toList();
    }
}
