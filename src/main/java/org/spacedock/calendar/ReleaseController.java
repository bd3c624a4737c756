package org.spacedock.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.spacedock.site.Kind;
import org.spacedock.site.OldSlugs;
import org.spacedock.site.PageNumber;
import org.spacedock.site.PageView;
import org.spacedock.site.Slug;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ReleaseController {

    private final ReleasePages pages;
    private final Releases releases;
    private final OldSlugs oldSlugs;
    private final Clock clock;

    ReleaseController(ReleasePages pages, Releases releases, OldSlugs oldSlugs, Clock clock) {
        this.pages = pages;
        this.releases = releases;
        this.oldSlugs = oldSlugs;
        this.clock = clock;
    }

    @GetMapping("/releases")
    String releases(HttpServletRequest request, Model model) {
        return pages.list(PageNumber.of(request), clock.instant()).show("calendar/releases", model);
    }

    @GetMapping("/releases/{slug}")
    String release(@PathVariable String slug, Model model) {
        Instant now = clock.instant();
        PageView<ReleasePage> made = pages.find(Slug.asked(slug), now)
                .orElseThrow(() -> oldSlugs.missing(Kind.RELEASE, slug, id -> releases.findLiveSlug(id, now)));
        return made.show("calendar/release", model);
    }
}
