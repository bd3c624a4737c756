package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Outlet;
import org.spacedock.provenance.Report;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Saying;

/** The episode in which an outlet says that a track is heard. */
@Entity
class PlacementReport extends Report implements Saying<String> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Placement placement;

    private @Nullable String episodeId;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected PlacementReport() {}

    PlacementReport(Placement placement, Outlet outlet, Said<String> said, int position) {
        super(outlet, said.cited(), position);
        this.placement = placement;
        this.episodeId = said.what();
    }

    Placement placement() {
        return placement;
    }

    @Nullable
    @Override
    public String said() {
        return episodeId;
    }
}
