package org.spacedock.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.spacedock.site.Kind;

/** A source of a thing as a whole, for facts that have no report of their own kind. */
@Entity
class Citation extends Report {

    @Column // read by queries alone, as is the id
    @Enumerated(EnumType.STRING)
    private Kind subjectKind;

    @Column
    private String subjectId;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Citation() {}

    Citation(Kind subjectKind, String subjectId, Outlet outlet, Cited cited, int position) {
        super(outlet, cited, position);
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
    }
}
