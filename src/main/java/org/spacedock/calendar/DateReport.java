package org.spacedock.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.spacedock.provenance.Outlet;
import org.spacedock.provenance.Report;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Saying;

/** The date that an outlet gave for a release. */
@Entity
class DateReport extends Report implements Saying<ReleaseDate> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Release release;

    private ReleaseDate said;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected DateReport() {}

    DateReport(Release release, Outlet outlet, Said<ReleaseDate> said, int position) {
        super(outlet, said.cited(), position);
        this.release = release;
        this.said = said.what();
    }

    Release release() {
        return release;
    }

    @Override
    public ReleaseDate said() {
        return said;
    }
}
