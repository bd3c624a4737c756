package org.spacedock.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe has to say of a page as it stands. */
final class Axe {

    /**
     * All rules for WCAG 2.2 AA and axe's good practice, among them the size of targets. What axe cannot tell counts too, but
     * for one thing: a marker drawn beside a short word it takes for something that may lie behind it.
     */
    private static final String RUN = """
            rules => axe.run(document, {
                resultTypes: ["violations", "incomplete"],
                runOnly: rules.length ? rules : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            }).then(({ violations, incomplete }) => [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes
                .filter(({ any }) => !any.some(({ data }) => data?.messageKey === "pseudoContent"))
                .map(({ failureSummary, html }) => `${id}: ${failureSummary} ${html}`)))
            """;

    private Axe() {}

    /** What is wrong by these rules, or by all of them where none is named. */
    static List<?> findings(Page page, String... rules) {
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript() + "; undefined");
        }
        return (List<?>) page.evaluate(RUN, List.of(rules));
    }
}
