package org.spacedock.provenance;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** What this site decided of a fact, when, and why. A later decision replaces an earlier one, which is kept. */
@MappedSuperclass
public abstract class Decision extends Fact {

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;
    private LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Decision() {}

    protected Decision(Ruling<?> ruling, int position) {
        super(position);
        this.verdict = ruling.verdict();
        this.reason = ruling.reason();
        this.decidedOn = ruling.on();
    }

    /** Takes a better wording of the reason; what was decided, and when, stays. */
    public void retell(String words) {
        this.reason = words;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
