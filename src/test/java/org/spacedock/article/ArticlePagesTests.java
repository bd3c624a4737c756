package org.spacedock.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spacedock.testing.Reader;
import org.spacedock.testing.Reader.Answer;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeSite
class ArticlePagesTests {

    private static final String DEBUT = "/articles/leaving-spacedock-debut";

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void openTheSite() {
        reader = new Reader(port);
    }

    @Test
    void listHasEveryArticleWithTheLeadingOneFirst() {
        assertThat(reader.get("/articles").main().select("h2 a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        DEBUT,
                        "/articles/composers-and-older-themes",
                        "/articles/finale-imax-and-streaming-dates",
                        "/articles/picard-season-3-vinyl")
                .startsWith(DEBUT);
    }

    /** Right under its headline, and once more where the text speaks of it. */
    @Test
    void leadTrackPlaysUnderTheHeadlineAndInTheText() {
        Element page = reader.get(DEBUT).main();

        assertThat(page.select("audio")).hasSize(2);
        assertThat(page.select("h1 + * audio, h1 + spacedock-player audio")).hasSize(1);
        assertThat(page.select("header audio")).hasSize(1);
        Element inText = page.select("audio").get(1);
        assertThat(inText.closest("header")).isNull();
        assertThat(page.select("spacedock-player a[href=/tracks/leaving-spacedock]"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void articleIsDatedWhenItWasWrittenAndNamesTheDayOfItsEvent() {
        Element head = reader.get(DEBUT).main().expectFirst("header");

        assertThat(head.text()).contains("13 April 2023", "Written 22 November 2026", "By Spacedock");
        assertThat(head.select("time").eachAttr("datetime")).contains("2026-11-22");
    }

    @Test
    void newsArticleIsOfAReadableLength() {
        Element page = reader.get(DEBUT).main();
        page.select("spacedock-player, footer, header, section.further").remove();

        assertThat(List.of(page.text().split(" ", -1))).hasSizeBetween(400, 700);
    }

    @Test
    void whatGivesTheStoryAwayIsShutAndNamesItsEpisode() {
        Element page = reader.get(DEBUT).main();

        assertThat(page.select("details[data-episode]").eachAttr("data-episode"))
                .containsExactly("picard/3x09", "picard/3x02");
        for (Element veil : page.select("details[data-episode]")) {
            assertThat(veil.hasAttr("open")).isFalse();
            assertThat(veil.select("summary").text()).containsPattern("3x0[29]");
        }
        page.select("details[data-episode]").remove();
        assertThat(page.text()).doesNotContain("tears", "children", "crew of the Enterprise");
    }

    @Test
    void articleNamesItsSourcesAndTheDaysOnWhichTheySpoke() {
        Element sources = reader.get(DEBUT).main().expectFirst("section:has(h2:matchesOwn(^Sources$))");

        assertThat(sources.text()).contains("Collider, 13 April 2023", "Listening to Film, 2 November 2023");
        assertThat(sources.select("a").eachAttr("href"))
                .contains("https://collider.com/star-trek-picard-season-3-soundtrack/");
    }

    @Test
    void tableInTheTextStaysATable() {
        Element table =
                reader.get("/articles/composers-and-older-themes").main().expectFirst("table");

        assertThat(table.select("th").eachText())
                .containsExactly("Cue", "Collider", "Zanobard Reviews", "Listening to Film");
        assertThat(table.select("tbody tr")).hasSize(4);
    }

    @Test
    void everyArticleLeadsToOthersAndToTheReportOfAMistake() {
        for (String address : reader.get("/articles").main().select("h2 a").eachAttr("href")) {
            Answer page = reader.get(address);
            assertThat(page.main()
                            .select("section:has(h2:contains(More articles)) h3 a")
                            .eachAttr("href"))
                    .hasSize(3)
                    .doesNotContain(address);
            assertThat(page.text()).contains("Report a mistake");
            assertThat(page.main().select("h1")).hasSize(1);
        }
    }

    @Test
    void linkedWordsInTheTextLeadToPagesOfTheSite() {
        assertThat(reader.get(DEBUT).links())
                .contains(
                        "/tracks/leaving-spacedock",
                        "/people/stephen-barton",
                        "/people/frederik-wiedmann",
                        "/people/terry-matalas",
                        "/albums/picard-season-3",
                        "/releases/picard-3x10-paramount-plus",
                        "/releases/picard-3x10-imax",
                        "/releases/picard-season-3-soundtrack-digital");
    }
}
