package org.spacedock.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.spacedock.provenance.Decision;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Saying;

/** The date that this site decided on. */
@Entity
class DateDecision extends Decision implements Saying<ReleaseDate> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Release release;

    private ReleaseDate said;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected DateDecision() {}

    DateDecision(Release release, Ruling<ReleaseDate> ruling, int position) {
        super(ruling, position);
        this.release = release;
        this.said = Objects.requireNonNull(ruling.said(), "a decision on a date names a date, if only the unknown one");
    }

    Release release() {
        return release;
    }

    @Override
    public ReleaseDate said() {
        return said;
    }
}
