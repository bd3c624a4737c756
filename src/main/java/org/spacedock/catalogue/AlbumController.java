package org.spacedock.catalogue;

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
class AlbumController {

    private final AlbumPages pages;
    private final Albums albums;
    private final OldSlugs oldSlugs;
    private final Clock clock;

    AlbumController(AlbumPages pages, Albums albums, OldSlugs oldSlugs, Clock clock) {
        this.pages = pages;
        this.albums = albums;
        this.oldSlugs = oldSlugs;
        this.clock = clock;
    }

    @GetMapping("/albums")
    String albums(HttpServletRequest request, Model model) {
        PageView<AlbumsPage> made = pages.list(PageNumber.of(request), clock.instant());
        return made.show("catalogue/albums", model);
    }

    @GetMapping("/albums/{slug}")
    String album(@PathVariable String slug, HttpServletRequest request, Model model) {
        Instant now = clock.instant();
        PageView<AlbumPage> made = pages.find(Slug.asked(slug), PageNumber.of(request), now)
                .orElseThrow(() -> oldSlugs.missing(Kind.ALBUM, slug, id -> albums.findLiveSlug(id, now)));
        return made.show("catalogue/album", model);
    }
}
