package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.SeasonDraft;

/** A season of a show. It has no page of its own and is as live as its show. */
@Entity
class Season {

    @Id
    private String id;

    private String showId;
    private int seasonNumber;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Season() {}

    Season(SeasonDraft draft) {
        this.id = draft.id();
        this.showId = draft.showId();
        this.seasonNumber = draft.number();
        this.note = draft.note();
    }

    void describe(SeasonDraft draft) {
        this.note = draft.note();
    }

    String id() {
        return id;
    }

    String showId() {
        return showId;
    }

    int number() {
        return seasonNumber;
    }

    @Nullable
    String note() {
        return note;
    }
}
