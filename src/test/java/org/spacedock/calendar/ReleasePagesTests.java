package org.spacedock.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spacedock.testing.Reader;
import org.spacedock.testing.Reader.Answer;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeSite
class ReleasePagesTests {

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void openTheSite() {
        reader = new Reader(port);
    }

    @Test
    void agendaGoesBackMonthByMonthOverItsPages() {
        Answer first = reader.get("/releases");
        Answer second = reader.get("/releases?page=2");
        List<String> months = new ArrayList<>(first.main().select("h3").eachText());
        months.addAll(second.main().select("h3").eachText());

        assertThat(months)
                .containsSubsequence(
                        "August 2024",
                        "September 2023",
                        "August 2023",
                        "May 2023",
                        "April 2023",
                        "March 2023",
                        "February 2023",
                        "April 2021",
                        "April 2020",
                        "February 2020",
                        "July 2019",
                        "December 2017")
                .contains("Spring 2023");
        assertThat(first.main().select("nav a[rel=next]").attr("href")).isEqualTo("/releases?page=2");
        assertThat(second.main().select("nav a[rel=prev]").attr("href")).isEqualTo("/releases");
        assertThat(first.text()).contains("Page 1 of 2");
    }

    @Test
    void everyReleaseStandsOnTheAgendaOnce() {
        List<String> links = new ArrayList<>(releases("/releases"));
        links.addAll(releases("/releases?page=2"));

        assertThat(links).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void agendaShowsTheStatusOfEachDate() {
        Answer page = reader.get("/releases");

        assertThat(page.says("Picard 3x10, The Last Generation", "20 April 2023", "Corrected"))
                .isTrue();
        assertThat(page.says("the soundtrack on vinyl", "May 2023", "Announced"))
                .isTrue();
        for (Element entry : page.main().select("section section li")) {
            assertThat(entry.text()).containsPattern("(Announced|Stands|Disputed|Corrected|Withdrawn)$");
        }
    }

    @Test
    void dateToTheHourIsAtHandForTheReadersZone() {
        for (String address : List.of("/releases/picard-3x10-paramount-plus", "/releases")) {
            Element instant = reader.get(address).main().expectFirst("local-time[datetime=2023-04-20T07:00:00Z]");
            assertThat(instant).as(address).isNotNull();
        }
        assertThat(reader.get("/releases").text()).contains("12:00 am Pacific Time");
    }

    @Test
    void trailIsOpenOnThePageOfTheDate() {
        Element trail =
                reader.get("/releases/picard-3x10-paramount-plus").main().expectFirst("details");

        assertThat(trail.hasAttr("open")).isTrue();
        assertThat(trail.select("ol > li")).hasSize(6);
    }

    @Test
    void everyStepOfEveryTrailSaysWhoAndWhen() {
        for (String address : releases("/releases")) {
            for (Element step : reader.get(address).main().select("details ol > li")) {
                assertThat(step.text())
                        .as(address)
                        .containsPattern("(Reported|Decided) by \\S.*, (undated|\\d{1,2} [A-Z][a-z]+ \\d{4})");
            }
        }
    }

    @Test
    void decisionHasItsReasonAndTheDayOnWhichItWasMade() {
        for (String address : releases("/releases")) {
            Answer page = reader.get(address);
            assertThat(page.main().select("header").text()).as(address).contains("since 22 November 2026");
            assertThat(page.main().select("header p:last-of-type").text())
                    .as(address)
                    .hasSizeGreaterThan(20);
        }
    }

    private List<String> releases(String address) {
        return reader.get(address).main().select("section section li a").eachAttr("href");
    }
}
