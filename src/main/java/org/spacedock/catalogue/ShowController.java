package org.spacedock.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.spacedock.site.Kind;
import org.spacedock.site.Moved;
import org.spacedock.site.NotFound;
import org.spacedock.site.OldSlugs;
import org.spacedock.site.PageNumber;
import org.spacedock.site.PageView;
import org.spacedock.site.Slug;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ShowController {

    private final ShowPages shows;
    private final EpisodePages episodes;
    private final OldSlugs oldSlugs;
    private final Clock clock;

    ShowController(ShowPages shows, EpisodePages episodes, OldSlugs oldSlugs, Clock clock) {
        this.shows = shows;
        this.episodes = episodes;
        this.oldSlugs = oldSlugs;
        this.clock = clock;
    }

    @GetMapping("/shows")
    String shows(HttpServletRequest request, Model model) {
        return shows.list(PageNumber.of(request), clock.instant()).show("catalogue/shows", model);
    }

    @GetMapping("/shows/{slug}")
    String show(@PathVariable String slug, Model model) {
        Instant now = clock.instant();
        PageView<ShowPage> made = shows.find(Slug.asked(slug), now)
                .orElseThrow(() -> oldSlugs.missing(Kind.SHOW, slug, id -> shows.liveSlug(id, now)));
        return made.show("catalogue/show", model);
    }

    @GetMapping("/shows/{slug}/{code}")
    String episode(@PathVariable String slug, @PathVariable String code, HttpServletRequest request, Model model) {
        Instant now = clock.instant();
        EpisodeCode asked = EpisodeCode.parse(code)
                .orElseThrow(() -> new NotFound("An episode is written as in /shows/picard/3x09."));
        PageView<EpisodePage> made = episodes.find(Slug.asked(slug), asked, PageNumber.of(request), now)
                .orElseThrow(() -> missing(slug, asked, now));
        if (!asked.toString().equals(code)) {
            throw new Moved(made.page().path());
        }
        return made.show("catalogue/episode", model);
    }

    /** An episode's address holds its show's slug, so it is led on by its own old address or by its show's old slug. */
    private NotFound missing(String show, EpisodeCode code, Instant now) {
        NotFound nothing = oldSlugs.missing(Kind.EPISODE, show + "/" + code, id -> episodes.liveSlug(id, now));
        oldSlugs.find(Kind.SHOW, show)
                .flatMap(id -> shows.liveSlug(id, now))
                .filter(today -> episodes.find(today, code, 1, now).isPresent())
                .ifPresent(today -> {
                    throw new Moved(Kind.EPISODE.path(today + "/" + code));
                });
        return nothing;
    }
}
