package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Decision;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Saying;

/** How this site decided to print a credit. */
@Entity
class CreditDecision extends Decision implements Saying<String> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Credit credit;

    private @Nullable String said;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected CreditDecision() {}

    CreditDecision(Credit credit, Ruling<String> ruling, int position) {
        super(ruling, position);
        this.credit = credit;
        this.said = ruling.said();
    }

    Credit credit() {
        return credit;
    }

    @Nullable
    @Override
    public String said() {
        return said;
    }
}
