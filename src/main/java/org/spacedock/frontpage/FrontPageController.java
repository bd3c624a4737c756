package org.spacedock.frontpage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spacedock.article.Headlines;
import org.spacedock.article.Headlines.Lead;
import org.spacedock.calendar.Agenda;
import org.spacedock.catalogue.ArticleLine;
import org.spacedock.catalogue.Names;
import org.spacedock.catalogue.Names.NamedTrack;
import org.spacedock.listening.Player;
import org.spacedock.listening.Players;
import org.spacedock.site.JsonLd;
import org.spacedock.site.Metas;
import org.spacedock.site.PageMeta;
import org.spacedock.site.PageView;
import org.spacedock.site.SiteAddress;
import org.spacedock.site.SiteName;
import org.spacedock.site.Snapshot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FrontPageController {

    private static final int ARTICLES = 6;
    private static final int DATES = 5;

    private final Headlines headlines;
    private final Agenda agenda;
    private final Names names;
    private final Players players;
    private final SiteName site;
    private final SiteAddress address;
    private final Metas metas;
    private final Clock clock;

    FrontPageController(
            Headlines headlines,
            Agenda agenda,
            Names names,
            Players players,
            SiteName site,
            SiteAddress address,
            Metas metas,
            Clock clock) {
        this.headlines = headlines;
        this.agenda = agenda;
        this.names = names;
        this.players = players;
        this.site = site;
        this.address = address;
        this.metas = metas;
        this.clock = clock;
    }

    @GetMapping("/")
    @Snapshot
    public String front(Model model) {
        Instant now = clock.instant();
        Optional<Lead> lead = headlines.lead(now);
        List<ArticleLine> more =
                lead.map(article -> headlines.more(article.id(), ARTICLES, now)).orElse(List.of());
        FrontPage page = new FrontPage(
                lead.map(Lead::line).orElse(null),
                lead.map(Lead::trackId).map(track -> player(track, now)).orElse(null),
                more,
                agenda.upcoming(DATES, now),
                agenda.latest(DATES, now));
        return new PageView<>(page, meta()).show("frontpage/front", model);
    }

    private @Nullable Player player(String trackId, Instant now) {
        NamedTrack track = names.tracks(List.of(trackId), now).get(trackId);
        return track == null ? null : players.of(new Players.Playable(track.id(), track.title(), track.path()), now);
    }

    private PageMeta meta() {
        JsonLd node = JsonLd.of("WebSite").with("name", site.text()).with("url", address.of("/"));
        return metas.of(
                "Film and television music: releases, dates, tracks",
                "Release news of film and television music: the articles, the tracks to play, and dates with their sources.",
                "/",
                "website",
                List.of(),
                List.of(),
                null,
                List.of(node));
    }
}
