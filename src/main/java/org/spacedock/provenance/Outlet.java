package org.spacedock.provenance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.ProvenanceDesk.OutletDraft;

/** Whoever reports: a paper, a site, a label. Its slug is its name for ever. */
@Entity
public class Outlet {

    @Id
    private String slug;

    private String pack;
    private String name;
    private @Nullable String address;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Outlet() {}

    Outlet(String slug, String pack) {
        this.slug = slug;
        this.pack = pack;
        this.name = slug;
    }

    void describe(OutletDraft draft) {
        this.name = draft.name();
        this.address = draft.address();
        this.note = draft.note();
    }

    public String slug() {
        return slug;
    }

    String pack() {
        return pack;
    }

    public String name() {
        return name;
    }

    public @Nullable String address() {
        return address;
    }

    @Nullable
    String note() {
        return note;
    }
}
