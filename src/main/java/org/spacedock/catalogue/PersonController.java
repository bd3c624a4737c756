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
class PersonController {

    private final PersonPages pages;
    private final People people;
    private final OldSlugs oldSlugs;
    private final Clock clock;

    PersonController(PersonPages pages, People people, OldSlugs oldSlugs, Clock clock) {
        this.pages = pages;
        this.people = people;
        this.oldSlugs = oldSlugs;
        this.clock = clock;
    }

    @GetMapping("/people/{slug}")
    String person(@PathVariable String slug, HttpServletRequest request, Model model) {
        Instant now = clock.instant();
        PageView<PersonPage> made = pages.find(Slug.asked(slug), PageNumber.of(request), now)
                .orElseThrow(() -> oldSlugs.missing(Kind.PERSON, slug, id -> people.findLiveSlug(id, now)));
        return made.show("catalogue/person", model);
    }
}
