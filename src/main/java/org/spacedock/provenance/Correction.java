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

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Correction() {}

    Correction(Subject subject, String what, String was, String stands, String reason, LocalDate decidedOn) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectTitle = subject.title();
        this.subjectAddress = subject.address();
        this.liveFrom = subject.liveFrom();
        this.what = what;
        this.was = was;
        this.stands = stands;
        this.reason = reason;
        this.decidedOn = decidedOn;
    }

    /** Follows its subject when that is renamed or its embargo moves. */
    void follow(Subject subject) {
        this.subjectTitle = subject.title();
        this.subjectAddress = subject.address();
        this.liveFrom = subject.liveFrom();
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
