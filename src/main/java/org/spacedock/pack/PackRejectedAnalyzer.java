package org.spacedock.pack;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator at start what to mend in a pack, instead of a stack trace. */
class PackRejectedAnalyzer extends AbstractFailureAnalyzer<PackRejected> {

    private static final int SHOWN = 50;

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PackRejected cause) {
        int more = cause.problems().size() - SHOWN;
        String list = cause.problems().stream()
                .limit(SHOWN)
                .map(problem -> "    " + problem)
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The content pack " + cause.pack() + " was not imported, and nothing of it was kept:\n\n" + list
                        + (more > 0 ? "\n    … and " + more + " more" : ""),
                "Mend the places named above and start again.",
                cause);
    }
}
