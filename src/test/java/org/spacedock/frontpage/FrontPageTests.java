package org.spacedock.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spacedock.testing.Reader;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeSite
class FrontPageTests {

    @LocalServerPort
    private int port;

    private Element page;

    @BeforeEach
    void openTheFrontPage() {
        page = new Reader(port).get("/").main();
    }

    @Test
    void leadsWithTheArticleAndItsTrackToPlay() {
        Element lead = page.expectFirst("article");

        assertThat(lead.select("h2 a").attr("href")).isEqualTo("/articles/leaving-spacedock-debut");
        assertThat(lead.select("audio")).hasSize(1);
        assertThat(lead.text()).contains("Stand-in recording, composed for this site");
        assertThat(page.select("audio")).hasSize(1);
    }

    @Test
    void hasTheOtherArticlesBelowAndTheLeadNotAgain() {
        assertThat(page.select("section:has(h2:contains(More articles)) h3 a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/articles/composers-and-older-themes",
                        "/articles/finale-imax-and-streaming-dates",
                        "/articles/picard-season-3-vinyl");
    }

    /** Every date of the first pack is past, which is a normal day for a paper. */
    @Test
    void hasTheLatestDatesAndNoneToCome() {
        Element latest = page.expectFirst("section:has(h2:contains(Latest dates))");

        assertThat(latest.select("li a").eachAttr("href"))
                .hasSize(5)
                .startsWith(
                        "/releases/strange-new-worlds-season-2-subspace-rhapsody-vinyl",
                        "/releases/picard-season-3-blu-ray");
        assertThat(page.select("h2:matchesOwn(^Next$)")).isEmpty();
        assertThat(page.select("a[href=/releases]").text()).contains("All release dates");
    }
}
