package org.spacedock.listening;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.spacedock.listening.RecordingDraft.AppearanceDraft;

/** A theme at a known time of one recording. */
@Entity
@SequenceGenerator(name = "appearance", sequenceName = "fact_seq", allocationSize = 50)
class Appearance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Recording recording;

    private String themeId;
    private int fromMillis;
    private int toMillis;
    private @Nullable String playedBy;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Appearance() {}

    Appearance(Recording recording, AppearanceDraft draft) {
        this.recording = recording;
        this.themeId = draft.themeId();
        this.fromMillis = draft.fromMillis();
        this.toMillis = draft.toMillis();
        this.playedBy = draft.by();
    }

    boolean isAlso(AppearanceDraft draft) {
        return themeId.equals(draft.themeId()) && fromMillis == draft.fromMillis() && toMillis == draft.toMillis();
    }

    Recording recording() {
        return recording;
    }

    String themeId() {
        return themeId;
    }

    int fromSeconds() {
        return fromMillis / 1000;
    }

    int fromMillis() {
        return fromMillis;
    }

    int toMillis() {
        return toMillis;
    }

    @Nullable
    String playedBy() {
        return playedBy;
    }
}
