package org.spacedock.provenance;

/** What this site decides of a fact. */
public enum Verdict {
    ANNOUNCED,
    STANDS,
    DISPUTED,
    WITHDRAWN;

    Status asStatus() {
        return Status.valueOf(name());
    }

    /** Something holds, so that a page can say what. */
    boolean holds() {
        return this == ANNOUNCED || this == STANDS;
    }
}
