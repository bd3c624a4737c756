package org.spacedock.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacedock.catalogue.Drafts.PlacementDraft;
import org.spacedock.provenance.Fact;
import org.spacedock.provenance.Outlet;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.Trail;

/** Where a track is heard: the episodes that sources named, and the one that stands, if one does. */
@Entity
class Placement extends Fact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Track track;

    @Enumerated(EnumType.STRING)
    private Status status;

    @OneToMany(mappedBy = "placement", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PlacementReport> reports = new ArrayList<>();

    @OneToMany(mappedBy = "placement", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PlacementDecision> decisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Placement() {}

    Placement(Track track, int position) {
        super(position);
        this.track = track;
        this.status = Status.STANDS;
    }

    /** True when the draft is of this same question: a source's claim is in both, or else a decision. */
    boolean isAlso(PlacementDraft draft) {
        Set<String> claimed = reports.stream()
                .map(PlacementReport::said)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (draft.reports().stream().anyMatch(said -> claimed.contains(said.what()))) {
            return true;
        }
        return draft.reports().isEmpty()
                && draft.decisions().stream()
                        .anyMatch(told -> told.said() != null
                                && decisions.stream()
                                        .anyMatch(kept -> told.said().equals(kept.said())));
    }

    void heard(Outlet outlet, Said<String> said) {
        for (PlacementReport report : reports) {
            if (report.isAlso(said.cited()) && said.what().equals(report.said())) {
                report.retell(said.cited().note());
                return;
            }
        }
        reports.add(new PlacementReport(this, outlet, said, reports.size()));
    }

    PlacementDecision decide(Ruling<String> ruling) {
        PlacementDecision decision = new PlacementDecision(this, ruling, decisions.size());
        decisions.add(decision);
        this.status = trail().status();
        return decision;
    }

    /** The values are ids of episodes. */
    Trail<String> trail() {
        return Trail.of(reports, decisions);
    }

    Track track() {
        return track;
    }

    Status status() {
        return status;
    }
}
