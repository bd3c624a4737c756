package org.spacedock.provenance;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.DateWords;

/** What an outlet said of one thing, and when. Each kind of report adds what was said, in its own type. */
@MappedSuperclass
public abstract class Report extends Fact {

    // Eager, since a report is never shown without its outlet, and loading a list of reports then joins it.
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "outlet")
    private Outlet outlet;

    private @Nullable String address;
    private @Nullable LocalDate reportedOn;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Report() {}

    protected Report(Outlet outlet, Cited cited, int position) {
        super(position);
        this.outlet = outlet;
        this.address = cited.address();
        this.reportedOn = cited.on();
        this.note = cited.note();
    }

    /** True when it is the same outlet's same saying: then only the words around it may differ. */
    public boolean isAlso(Cited cited) {
        return outlet.slug().equals(cited.outlet())
                && Objects.equals(address, cited.address())
                && Objects.equals(reportedOn, cited.on());
    }

    /** Takes new words for what was said; the fact itself stays. */
    public void retell(@Nullable String words) {
        this.note = words;
    }

    public Outlet outlet() {
        return outlet;
    }

    public @Nullable LocalDate reportedOn() {
        return reportedOn;
    }

    public SourceLine source() {
        return new SourceLine(
                outlet.name(),
                address,
                reportedOn == null ? null : DateWords.write(reportedOn),
                reportedOn == null ? null : reportedOn.toString(),
                note);
    }
}
