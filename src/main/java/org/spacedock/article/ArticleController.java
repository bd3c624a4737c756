package org.spacedock.article;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.spacedock.site.Kind;
import org.spacedock.site.OldSlugs;
import org.spacedock.site.PageNumber;
import org.spacedock.site.Slug;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ArticleController {

    private final ArticlePages pages;
    private final Articles articles;
    private final OldSlugs oldSlugs;
    private final Clock clock;

    ArticleController(ArticlePages pages, Articles articles, OldSlugs oldSlugs, Clock clock) {
        this.pages = pages;
        this.articles = articles;
        this.oldSlugs = oldSlugs;
        this.clock = clock;
    }

    @GetMapping("/articles")
    String articles(HttpServletRequest request, Model model) {
        return pages.list(PageNumber.of(request), clock.instant()).show("article/articles", model);
    }

    @GetMapping("/articles/{slug}")
    String article(@PathVariable String slug, Model model) {
        Instant now = clock.instant();
        return pages.find(Slug.asked(slug), now)
                .orElseThrow(() -> oldSlugs.missing(Kind.ARTICLE, slug, id -> articles.findLiveSlug(id, now)))
                .show("article/article", model);
    }
}
