package org.spacedock.provenance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where outlets, sources, links and corrections are written. What an import leaves out stays: nothing is deleted here. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProvenanceDesk {

    private final Outlets outlets;
    private final Citations citations;
    private final ExternalLinks links;
    private final Corrections corrections;
    private final Clock clock;

    ProvenanceDesk(Outlets outlets, Citations citations, ExternalLinks links, Corrections corrections, Clock clock) {
        this.outlets = outlets;
        this.citations = citations;
        this.links = links;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** An outlet as somebody hands it in. */
    public record OutletDraft(
            String slug,
            String pack,
            String name,
            @Nullable String address,
            @Nullable String note) {}

    public void put(OutletDraft draft) {
        Outlet outlet =
                outlets.findById(draft.slug()).orElseGet(() -> outlets.save(new Outlet(draft.slug(), draft.pack())));
        outlet.describe(draft);
    }

    /** @throws IllegalArgumentException for an unknown outlet, which the check of a pack has found before */
    public Outlet outlet(String slug) {
        return outlets.findById(slug).orElseThrow(() -> new IllegalArgumentException("no outlet " + slug));
    }

    public void cite(Kind kind, String id, List<Cited> told) {
        if (told.isEmpty()) {
            return;
        }
        List<Citation> kept = new ArrayList<>(citations.findBySubjectIdAndSubjectKindOrderByPosition(id, kind));
        for (Cited cited : told) {
            Optional<Citation> known =
                    kept.stream().filter(citation -> citation.isAlso(cited)).findFirst();
            if (known.isPresent()) {
                known.get().retell(cited.note());
            } else {
                kept.add(citations.save(new Citation(kind, id, outlet(cited.outlet()), cited, kept.size())));
            }
        }
    }

    public void link(Kind kind, String id, List<Link> told) {
        if (told.isEmpty()) {
            return;
        }
        List<ExternalLink> kept = new ArrayList<>(links.findBySubjectIdAndSubjectKindOrderByPosition(id, kind));
        for (Link link : told) {
            Optional<ExternalLink> known = kept.stream()
                    .filter(other -> other.name().equals(link.name()))
                    .findFirst();
            if (known.isPresent()) {
                known.get().lead(link.address());
            } else {
                kept.add(links.save(new ExternalLink(kind, id, link, kept.size())));
            }
        }
    }

    /**
     * Owns up to a decision that took back an earlier one.
     *
     * @param namesFrom from when on all that the words name may be named; no correction is live before its subject
     */
    public void correct(Subject subject, String what, String was, String stands, Decision decision, Instant namesFrom) {
        corrections.save(new Correction(subject, what, was, stands, decision, namesFrom));
    }

    /** Lets the corrections of a thing follow it when it is renamed or its embargo moves. */
    public void follow(Subject subject) {
        corrections.findBySubjectId(subject.id()).forEach(correction -> correction.follow(subject));
    }

    /** The outlets that are known, each with the pack that it came with. */
    @Transactional(readOnly = true)
    public Map<String, String> packsOfOutlets() {
        return outlets.findAllByOrderByName().stream().collect(Collectors.toMap(Outlet::slug, Outlet::pack));
    }

    /** Today, for a decision that has no day of its own. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
