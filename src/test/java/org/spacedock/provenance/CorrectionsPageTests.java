package org.spacedock.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.spacedock.testing.Reader;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeSite
class CorrectionsPageTests {

    @LocalServerPort
    private int port;

    /** A dispute takes no decision back, so that the first pack has two corrections: a date's and a name's. */
    @Test
    void everyCorrectionSaysWhatWasWhatStandsAndWhy() {
        Elements corrections = new Reader(port).get("/corrections").main().select("ol > li");

        assertThat(corrections).hasSize(2);
        for (Element correction : corrections) {
            assertThat(correction.select("s").text()).isNotBlank();
            assertThat(correction.select("strong").text())
                    .isNotBlank()
                    .isNotEqualTo(correction.select("s").text());
            assertThat(correction.select("time").attr("datetime")).isEqualTo("2026-11-22");
            assertThat(correction.text()).contains("Was:", "Stands:", "22 November 2026");
            String subject = correction.select("h2 a").attr("href");
            assertThat(new Reader(port).get(subject).status()).as(subject).isEqualTo(200);
        }
        assertThat(corrections.eachText())
                .anyMatch(text -> text.contains("Release date"))
                .anyMatch(text -> text.contains("Credit"));
    }
}
