package org.spacedock.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spacedock.testing.Reader;
import org.spacedock.testing.Reader.Answer;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeSite
class CataloguePagesTests {

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void openTheSite() {
        reader = new Reader(port);
    }

    /** Without a script: a player of the browser's own, in all formats, loading nothing before it is pressed. */
    @Test
    void trackPlaysWithoutAScript() {
        Answer page = reader.get("/tracks/leaving-spacedock");
        Element audio = page.main().expectFirst("audio");

        assertThat(audio.hasAttr("controls")).isTrue();
        assertThat(audio.attr("preload")).isEqualTo("none");
        assertThat(audio.hasAttr("autoplay")).isFalse();
        assertThat(audio.select("source").eachAttr("type"))
                .containsExactly("audio/mp4; codecs=mp4a.40.2", "audio/ogg; codecs=opus", "audio/mpeg");
        for (String file : audio.select("source").eachAttr("src")) {
            String path = file.replaceFirst("#.*", "");
            assertThat(reader.ask("HEAD", path).status()).as(file).isEqualTo(200);
        }
        assertThat(page.main().select("spacedock-player details").text()).contains("horn");
    }

    @Test
    void trackWithoutARecordingSaysSo() {
        Answer page = reader.get("/tracks/make-it-so");

        assertThat(page.main().select("audio")).isEmpty();
        assertThat(page.text()).contains("There is no recording of this track here yet.");
    }

    @Test
    void trackLeadsToAllThatIsAroundIt() {
        assertThat(reader.get("/tracks/leaving-spacedock").links())
                .contains(
                        "/albums/picard-season-3",
                        "/shows/picard/3x01",
                        "/shows/picard/3x09",
                        "/people/stephen-barton",
                        "/themes/titan",
                        "/articles/leaving-spacedock-debut");
    }

    /** Times belong to the recording: what a source hears in the released cue has none. */
    @Test
    void themesOfTheRecordingAreTimedAndThoseOfTheCueAreNot() {
        Answer page = reader.get("/tracks/leaving-spacedock");

        assertThat(page.main()
                        .select("ul[aria-label=Themes in this recording] > li")
                        .eachText())
                .hasSize(2)
                .anyMatch(lane -> lane.startsWith("Departure") && lane.contains("0:04–0:11"))
                .anyMatch(lane -> lane.startsWith("Harbour lights") && lane.contains("0:13–0:25"));
        assertThat(page.main()
                        .select("section:has(h2:contains(Themes heard)) li")
                        .text())
                .doesNotContainPattern("\\d:\\d\\d");
    }

    @Test
    void linkToShareIsTheTracksOwnAddress() {
        String own = "http://localhost:" + port + "/tracks/leaving-spacedock";

        assertThat(reader.get("/tracks/leaving-spacedock?t=42")
                        .main()
                        .select("share-tools input")
                        .attr("value"))
                .isEqualTo(own);
    }

    @Test
    void albumsAreListedTheLatestFirst() {
        assertThat(reader.get("/albums").main().select("li p:first-of-type a").eachText())
                .hasSize(8)
                .startsWith("Star Trek: Strange New Worlds, season 2: Subspace Rhapsody")
                .endsWith("Star Trek: Discovery, season 1, chapter 1");
    }

    @Test
    void albumMarksWhatCanBePlayedButGivesNoLengthOfAStandIn() {
        Answer page = reader.get("/albums/picard-season-3");

        assertThat(page.says("Leaving Spacedock", "Stephen Barton")).isTrue();
        assertThat(page.main()
                        .select("li:has(a[href=/tracks/leaving-spacedock])")
                        .text())
                .contains("Plays here")
                .doesNotContain("1:42");
        assertThat(page.main().select("li:has(a[href=/tracks/make-it-so])").text())
                .doesNotContain("Plays here");
    }

    @Test
    void showsSayHowMuchThereIsOfThem() {
        Answer page = reader.get("/shows");

        assertThat(page.says("Star Trek: Picard", "10 episodes", "3 albums")).isTrue();
        assertThat(page.says("Star Trek: Discovery", "3 albums")).isTrue();
        // None listed here is not none at all.
        assertThat(page.main().text()).doesNotContainPattern("(^| )0 episodes");
        assertThat(page.main().select("h2").eachText())
                .containsExactly("Star Trek: Discovery", "Star Trek: Picard", "Star Trek: Strange New Worlds");
    }

    @Test
    void showHasItsSeasonsTheLatestFirst() {
        Answer page = reader.get("/shows/picard");

        assertThat(page.main().select("h2:matches(^Season)").eachText())
                .containsExactly("Season 3", "Season 2", "Season 1");
        assertThat(page.main().select("a[href^=/shows/picard/3x]").eachText())
                .hasSize(10)
                .startsWith("The Next Generation")
                .endsWith("The Last Generation");
        assertThat(page.links()).contains("https://www.imdb.com/title/tt8806524/");
        assertThat(page.says("Blu-ray", "5", "September", "2023")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"01, , 3x02", "05, 3x04, 3x06", "10, 3x09,"})
    void episodeLeadsToItsNeighbours(String number, String before, String after) {
        Element page = reader.get("/shows/picard/3x" + number).main();

        assertThat(page.select("a[rel=prev]").eachAttr("href"))
                .isEqualTo(before == null ? List.of() : List.of("/shows/picard/" + before));
        assertThat(page.select("a[rel=next]").eachAttr("href"))
                .isEqualTo(after == null ? List.of() : List.of("/shows/picard/" + after));
    }

    @Test
    void episodeWithoutACueSaysSo() {
        assertThat(reader.get("/shows/picard/3x05").text()).contains("No source places a cue in this episode.");
    }

    @Test
    void finaleHasItsThreeDates() {
        Answer page = reader.get("/shows/picard/3x10");

        assertThat(page.links())
                .containsSubsequence(
                        "/releases/picard-3x10-imax",
                        "/releases/picard-3x10-paramount-plus",
                        "/releases/picard-3x10-prime-video");
    }

    @Test
    void personHasEveryCreditWithItsStatus() {
        Answer page = reader.get("/people/terry-matalas");

        assertThat(page.says("Showrunner", "season 3")).isTrue();
        assertThat(page.says("Director", "3x09 Võx")).isTrue();
        assertThat(page.says("Director", "3x10 The Last Generation")).isTrue();
        assertThat(page.says("Writer", "3x01 The Next Generation")).isTrue();
        assertThat(page.says("Writer", "3x04 No Win Scenario")).isTrue();
        assertThat(reader.get("/people/stephen-barton").says("Composer", "Leaving Spacedock", "Disputed"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jerry-goldsmith, https://www.imdb.com/name/nm0000025/",
        "james-horner, https://www.imdb.com/name/nm0000035/",
        "jeri-ryan, https://www.imdb.com/name/nm0005394/"
    })
    void personLeadsToWhatOthersKnow(String slug, String address) {
        assertThat(reader.get("/people/" + slug).links()).contains(address);
    }

    @Test
    void composerLeadsToTheirThemes() {
        assertThat(reader.get("/people/jerry-goldsmith").links())
                .contains("/themes/the-next-generation", "/themes/first-contact");
    }

    @Test
    void themeNobodyHearsSaysSo() {
        assertThat(reader.get("/themes/family").text()).contains("No source hears this theme in a track listed here.");
    }

    @Test
    void eachAppearanceOfAThemePlaysFromThere() {
        Answer page = reader.get("/themes/departure");

        assertThat(page.main().select("a[href*=?t=]").eachAttr("href"))
                .containsExactly(
                        "/tracks/leaving-spacedock?t=4",
                        "/tracks/leaving-spacedock?t=30",
                        "/tracks/leaving-spacedock?t=54",
                        "/tracks/leaving-spacedock?t=82");
        assertThat(reader.get("/tracks/leaving-spacedock?t=82")
                        .main()
                        .expectFirst("spacedock-player")
                        .attr("start"))
                .isEqualTo("82");
    }
}
