package org.spacedock.pack;

import java.util.List;

/** A pack can't be imported as it is; nothing of it was. */
public class PackRejected extends RuntimeException {

    private final String pack;
    private final transient List<Problem> problems;

    PackRejected(String pack, List<Problem> problems) {
        super("The content pack " + pack + " was not imported: " + problems.get(0)
                + (problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)"));
        this.pack = pack;
        this.problems = List.copyOf(problems);
    }

    String pack() {
        return pack;
    }

    List<Problem> problems() {
        return problems;
    }
}
