package org.spacedock.catalogue;

import java.time.Clock;
import java.time.Instant;
import org.spacedock.site.Kind;
import org.spacedock.site.OldSlugs;
import org.spacedock.site.PageView;
import org.spacedock.site.Slug;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ThemeController {

    private final ThemePages pages;
    private final Themes themes;
    private final OldSlugs oldSlugs;
    private final Clock clock;

    ThemeController(ThemePages pages, Themes themes, OldSlugs oldSlugs, Clock clock) {
        this.pages = pages;
        this.themes = themes;
        this.oldSlugs = oldSlugs;
        this.clock = clock;
    }

    @GetMapping("/themes/{slug}")
    String theme(@PathVariable String slug, Model model) {
        Instant now = clock.instant();
        PageView<ThemePage> made = pages.find(Slug.asked(slug), now)
                .orElseThrow(() -> oldSlugs.missing(Kind.THEME, slug, id -> themes.findLiveSlug(id, now)));
        return made.show("catalogue/theme", model);
    }
}
