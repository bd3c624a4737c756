package org.spacedock.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    private final List<AboutPart> parts;
    private final SiteAddress address;
    private final Metas metas;
    private final Clock clock;

    AboutController(List<AboutPart> parts, SiteAddress address, Metas metas, Clock clock) {
        this.parts = parts;
        this.address = address;
        this.metas = metas;
        this.clock = clock;
    }

    @GetMapping("/about")
    @Snapshot
    public String about(Model model) {
        Instant now = clock.instant();
        AboutPage page =
                new AboutPage(parts.stream().map(part -> part.part(now)).toList(), address.mistake("/about"));
        PageMeta meta = metas.plain(
                "About",
                "What this site is, where its facts come from, what the stand-in recording is, and the licences.",
                "/about",
                List.of(new Crumb("Front page", "/"), new Crumb("About", "/about")));
        return new PageView<>(page, meta).show("site/about", model);
    }
}
