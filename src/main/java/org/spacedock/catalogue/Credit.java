package org.spacedock.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.CreditDraft;
import org.spacedock.catalogue.Drafts.Credited;
import org.spacedock.provenance.Fact;
import org.spacedock.provenance.Outlet;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.Trail;
import org.spacedock.site.Kind;

/** A person's part in one thing, with how it was printed elsewhere. It is as live as what it is on. */
@Entity
class Credit extends Fact {

    private String personId;
    private String role;
    private @Nullable String detail;

    @Enumerated(EnumType.STRING)
    private Kind subjectKind;

    private String subjectId;

    @Column // read by queries alone
    private Instant liveFrom;

    @Enumerated(EnumType.STRING)
    private Status status;

    @OneToMany(mappedBy = "credit", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CreditReport> reports = new ArrayList<>();

    @OneToMany(mappedBy = "credit", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CreditDecision> decisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Credit() {}

    Credit(Credited on, CreditDraft draft, int position) {
        super(position);
        this.subjectKind = on.kind();
        this.subjectId = on.id();
        this.liveFrom = on.liveFrom();
        this.personId = draft.personId();
        this.role = draft.role();
        this.detail = draft.detail();
        this.status = Status.STANDS;
    }

    boolean isAlso(CreditDraft draft) {
        return personId.equals(draft.personId()) && role.equals(draft.role()) && Objects.equals(detail, draft.detail());
    }

    void follow(Credited on) {
        this.liveFrom = on.liveFrom();
    }

    void heard(Outlet outlet, Said<String> said) {
        for (CreditReport report : reports) {
            if (report.isAlso(said.cited()) && report.said().equals(said.what())) {
                report.retell(said.cited().note());
                return;
            }
        }
        reports.add(new CreditReport(this, outlet, said, reports.size()));
    }

    CreditDecision decide(Ruling<String> ruling) {
        CreditDecision decision = new CreditDecision(this, ruling, decisions.size());
        decisions.add(decision);
        this.status = trail().status();
        return decision;
    }

    Trail<String> trail() {
        return Trail.of(reports, decisions);
    }

    String personId() {
        return personId;
    }

    /** "Lead composer". */
    String role() {
        return Character.toUpperCase(role.charAt(0)) + role.substring(1);
    }

    boolean isComposing() {
        return role.contains("composer");
    }

    @Nullable
    String detail() {
        return detail;
    }

    Kind subjectKind() {
        return subjectKind;
    }

    String subjectId() {
        return subjectId;
    }

    Status status() {
        return status;
    }
}
