package org.spacedock.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;

/** A plain link that an editor gave a thing: where it can be heard, what another service knows of it. */
@Entity
class ExternalLink extends Fact {

    @Column // read by queries alone, as is the id
    @Enumerated(EnumType.STRING)
    private Kind subjectKind;

    @Column
    private String subjectId;

    private String name;
    private String address;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected ExternalLink() {}

    ExternalLink(Kind subjectKind, String subjectId, Link link, int position) {
        super(position);
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.name = link.name();
        this.address = link.address();
    }

    void lead(String address) {
        this.address = address;
    }

    Link asLink() {
        return new Link(name, address);
    }

    String name() {
        return name;
    }
}
