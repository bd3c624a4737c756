package org.spacedock.pack;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Everything that is wrong with a pack, so that an editor mends it in one go. */
class Problems {

    private final TreeSet<Problem> found =
            new TreeSet<>(Comparator.<Problem>naturalOrder().thenComparing(Problem::sentence));

    void add(String file, int line, String sentence) {
        found.add(new Problem(file, line, sentence));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        return List.copyOf(found);
    }
}
