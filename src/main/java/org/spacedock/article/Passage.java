package org.spacedock.article;

import java.util.List;

/** A piece of an article's text as it was written: which track it plays is known by slug only, and nothing is looked up yet. */
sealed interface Passage {

    /**
     * Ordinary blocks in a row.
     *
     * @param html sanitised: only the elements and attributes that {@link Typesetting} lets pass
     */
    record Prose(String html) implements Passage {}

    /**
     * A track's player.
     *
     * @param line where the text says so, from 1 on, for the import to name when there is no such track
     */
    record Playing(String trackSlug, int line) implements Passage {}

    /**
     * A part that gives away what happens from an episode on.
     *
     * @param episode such as "picard/3x09"
     * @param line where the veil opens, from 1 on
     * @param inner prose and tracks; a veil holds no other veil
     */
    record Veiled(String episode, int line, List<Passage> inner) implements Passage {

        public Veiled {
            inner = List.copyOf(inner);
        }
    }
}
