package org.spacedock.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.spacedock.provenance.Outlet;
import org.spacedock.provenance.Report;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Saying;

/** How an outlet printed a credit. */
@Entity
class CreditReport extends Report implements Saying<String> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Credit credit;

    private String said;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected CreditReport() {}

    CreditReport(Credit credit, Outlet outlet, Said<String> said, int position) {
        super(outlet, said.cited(), position);
        this.credit = credit;
        this.said = said.what();
    }

    Credit credit() {
        return credit;
    }

    @Override
    public String said() {
        return said;
    }
}
