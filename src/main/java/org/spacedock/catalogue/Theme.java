package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.ThemeDraft;
import org.spacedock.site.Publishable;

/** A leitmotif. */
@Entity
class Theme extends Publishable {

    private String name;
    private @Nullable String composerId;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Theme() {}

    Theme(ThemeDraft draft) {
        super(draft.identity());
        this.name = draft.name();
        this.composerId = draft.composerId();
        this.note = draft.note();
    }

    void describe(ThemeDraft draft) {
        identify(draft.identity());
        this.name = draft.name();
        this.composerId = draft.composerId();
        this.note = draft.note();
    }

    String name() {
        return name;
    }

    @Nullable
    String composerId() {
        return composerId;
    }

    @Nullable
    String note() {
        return note;
    }
}
