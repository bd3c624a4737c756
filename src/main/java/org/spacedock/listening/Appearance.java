package org.spacedock.listening;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spacedock.listening.RecordingDraft.AppearanceDraft;

/** A theme in one recording, at a time of it where that is known. */
@Entity
@SequenceGenerator(name = "appearance", sequenceName = "fact_seq", allocationSize = 50)
class Appearance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Recording recording;

    private String themeId;
    private @Nullable Integer fromMillis;
    private @Nullable Integer toMillis;
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
        return themeId.equals(draft.themeId())
                && Objects.equals(fromMillis, draft.fromMillis())
                && Objects.equals(toMillis, draft.toMillis())
                && (fromMillis != null || Objects.equals(playedBy, draft.by()));
    }

    Recording recording() {
        return recording;
    }

    String themeId() {
        return themeId;
    }

    /** In milliseconds, or null where it is not known. */
    @Nullable
    Span span() {
        return fromMillis == null || toMillis == null ? null : new Span(fromMillis, toMillis);
    }

    record Span(int fromMillis, int toMillis) {

        int fromSeconds() {
            return fromMillis / 1000;
        }

        int toSeconds() {
            return toMillis / 1000;
        }
    }

    @Nullable
    String playedBy() {
        return playedBy;
    }
}
