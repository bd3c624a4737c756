package org.spacedock.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.spacedock.site.Kind;

/** A decision that took back an earlier one, as the site owns up to it: it names its subject and is never changed. */
@Entity
class Correction extends Fact {

    @Column // read by queries alone, as is the id
    @Enumerated(EnumType.STRING)
    private Kind subjectKind;

    @Column
    private String subjectId;

    private String subjectTitle;
    private String subjectAddress;
    private String what;
    private String was;
    private String stands;
    private String reason;
    private LocalDate decidedOn;

    @Column // read by queries alone
    private Instant liveFrom;

    private Instant namesFrom;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Correction() {}

    /** @param namesFrom from when on all that its words name may be named */
    Correction(Subject subject, String what, String was, String stands, Decision decision, Instant namesFrom) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectTitle = subject.title();
        this.subjectAddress = subject.address();
        this.namesFrom = namesFrom;
        this.liveFrom = later(subject.liveFrom(), namesFrom);
        this.what = what;
        this.was = was;
        this.stands = stands;
        this.reason = decision.reason();
        this.decidedOn = decision.decidedOn();
    }

    /** Follows its subject when that is renamed or its embargo moves. */
    void follow(Subject subject) {
        this.subjectTitle = subject.title();
        this.subjectAddress = subject.address();
        this.liveFrom = later(subject.liveFrom(), namesFrom);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    String title() {
        return subjectTitle;
    }

    String address() {
        return subjectAddress;
    }

    String what() {
        return what;
    }

    String was() {
        return was;
    }

    String stands() {
        return stands;
    }

    String reason() {
        return reason;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
