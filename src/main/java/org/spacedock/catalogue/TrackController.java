package org.spacedock.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spacedock.listening.Moment;
import org.spacedock.site.BadRequest;
import org.spacedock.site.Kind;
import org.spacedock.site.OldSlugs;
import org.spacedock.site.PageView;
import org.spacedock.site.Slug;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class TrackController {

    private final TrackPages pages;
    private final Tracks tracks;
    private final OldSlugs oldSlugs;
    private final Clock clock;

    TrackController(TrackPages pages, Tracks tracks, OldSlugs oldSlugs, Clock clock) {
        this.pages = pages;
        this.tracks = tracks;
        this.oldSlugs = oldSlugs;
        this.clock = clock;
    }

    @GetMapping("/tracks/{slug}")
    String track(@PathVariable String slug, HttpServletRequest request, Model model) {
        Instant now = clock.instant();
        Moment moment = moment(request.getParameterValues("t"));
        PageView<TrackPage> page = pages.find(Slug.asked(slug), moment, now)
                .orElseThrow(() -> oldSlugs.missing(Kind.TRACK, slug, id -> tracks.findLiveSlug(id, now)));
        return page.show("catalogue/track", model);
    }

    private static @Nullable Moment moment(String @Nullable [] given) {
        try {
            return Moment.parse(given).orElse(null);
        } catch (IllegalArgumentException e) {
            String sentence = e.getMessage();
            throw new BadRequest(sentence == null ? "A moment is written as 83, 1:23 or 1m23s." : sentence);
        }
    }
}
