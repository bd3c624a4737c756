package org.spacedock.provenance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.spacedock.site.Crumb;
import org.spacedock.site.DateWords;
import org.spacedock.site.Metas;
import org.spacedock.site.PageMeta;
import org.spacedock.site.PageNumber;
import org.spacedock.site.PageView;
import org.spacedock.site.Pager;
import org.spacedock.site.SiteAddress;
import org.spacedock.site.Snapshot;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CorrectionsController {

    private final Corrections corrections;
    private final SiteAddress address;
    private final Metas metas;
    private final Clock clock;

    CorrectionsController(Corrections corrections, SiteAddress address, Metas metas, Clock clock) {
        this.corrections = corrections;
        this.address = address;
        this.metas = metas;
        this.clock = clock;
    }

    @GetMapping("/corrections")
    @Snapshot
    public String corrections(HttpServletRequest request, Model model) {
        Instant now = clock.instant();
        int number = PageNumber.of(request);
        Pager pager = Pager.of(number, corrections.countLive(now), "/corrections");
        List<CorrectionsPage.Line> lines = corrections.findLive(now, PageRequest.of(number - 1, Pager.SIZE)).stream()
                .map(CorrectionsController::line)
                .toList();
        PageMeta meta = metas.plain(
                "Corrections",
                "Every correction of this site, newest first: what stood, what stands now, and why.",
                "/corrections",
                List.of(new Crumb("Front page", "/"), new Crumb("Corrections", "/corrections")));
        return new PageView<>(new CorrectionsPage(lines, pager, address.mistake("/corrections")), meta)
                .show("provenance/corrections", model);
    }

    private static CorrectionsPage.Line line(Correction correction) {
        return new CorrectionsPage.Line(
                DateWords.of(correction.decidedOn()),
                correction.what(),
                correction.title(),
                correction.address(),
                correction.was(),
                correction.stands(),
                correction.reason());
    }
}
