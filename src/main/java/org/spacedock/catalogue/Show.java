package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.ShowDraft;
import org.spacedock.site.Publishable;

/** A series. */
@Entity
@Table(name = "tv_show")
class Show extends Publishable {

    private String title;
    private String sortTitle;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Show() {}

    Show(ShowDraft draft) {
        super(draft.identity());
        this.title = draft.title();
        this.sortTitle = SortKey.of(draft.title());
        this.note = draft.note();
    }

    void describe(ShowDraft draft) {
        identify(draft.identity());
        this.title = draft.title();
        this.sortTitle = SortKey.of(draft.title());
        this.note = draft.note();
    }

    String title() {
        return title;
    }

    String sortTitle() {
        return sortTitle;
    }

    @Nullable
    String note() {
        return note;
    }
}
