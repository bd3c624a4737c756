package org.spacedock.provenance;

import java.util.Locale;

/** How a fact stands. It follows from the decisions made on it and is never set by hand. */
public enum Status {
    /** Said by whoever releases it, not yet seen to have happened. */
    ANNOUNCED,
    /** Decided, and never decided otherwise. */
    STANDS,
    /** Sources contradict each other and the site does not take a side. */
    DISPUTED,
    /** Stands now, in place of an earlier decision that was wrong. */
    CORRECTED,
    /** No longer claimed; kept, so that nobody wonders where it went. */
    WITHDRAWN;

    /** The word on the page. */
    public String word() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The word for class names and attributes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
