package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.Drafts.PersonDraft;
import org.spacedock.site.Publishable;

/** Somebody who is credited. */
@Entity
class Person extends Publishable {

    private String name;
    private String sortName;
    private @Nullable Integer born;
    private @Nullable Integer died;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Person() {}

    Person(PersonDraft draft) {
        super(draft.identity());
        this.name = draft.name();
        this.sortName = SortKey.of(draft.sortName());
        tell(draft);
    }

    void describe(PersonDraft draft) {
        identify(draft.identity());
        this.name = draft.name();
        this.sortName = SortKey.of(draft.sortName());
        tell(draft);
    }

    private void tell(PersonDraft draft) {
        this.born = draft.born();
        this.died = draft.died();
        this.note = draft.note();
    }

    /** "1929–2004", "born 1960", or null. */
    @Nullable
    String years() {
        if (born == null) {
            return died == null ? null : "died " + died;
        }
        return died == null ? "born " + born : born + "–" + died;
    }

    String name() {
        return name;
    }

    String sortName() {
        return sortName;
    }

    @Nullable
    String note() {
        return note;
    }
}
