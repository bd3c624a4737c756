package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Decision;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Saying;

/** The episode that stands, or none where this site does not take a side. */
@Entity
class PlacementDecision extends Decision implements Saying<String> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Placement placement;

    private @Nullable String episodeId;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected PlacementDecision() {}

    PlacementDecision(Placement placement, Ruling<String> ruling, int position) {
        super(ruling, position);
        this.placement = placement;
        this.episodeId = ruling.said();
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
