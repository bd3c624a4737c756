package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import org.spacedock.provenance.Cited;
import org.spacedock.provenance.Outlet;
import org.spacedock.provenance.Report;

/** A source hears a theme in the released cue. It gives no time, so there is none. */
@Entity
class Hearing extends Report {

    private String trackId;
    private String themeId;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Hearing() {}

    Hearing(String trackId, String themeId, Outlet outlet, Cited cited, int position) {
        super(outlet, cited, position);
        this.trackId = trackId;
        this.themeId = themeId;
    }

    String trackId() {
        return trackId;
    }

    String themeId() {
        return themeId;
    }
}
