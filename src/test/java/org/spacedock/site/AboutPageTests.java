package org.spacedock.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spacedock.testing.Reader;
import org.spacedock.testing.Reader.Answer;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeSite
class AboutPageTests {

    @LocalServerPort
    private int port;

    private Answer page;

    @BeforeEach
    void openThePage() {
        page = new Reader(port).get("/about");
    }

    @Test
    void saysWhatTheSiteIsAndWhatTheWordsOfAStatusMean() {
        assertThat(page.main().select("h1").text()).isEqualTo("About Spacedock");
        assertThat(page.main().select("dt").eachText())
                .containsExactly("Announced", "Stands", "Disputed", "Corrected", "Withdrawn");
    }

    @Test
    void saysWhatTheStandInIsAndUnderWhichLicenceItMayBeUsed() {
        assertThat(page.says("Stand-in recording, composed for this site", "CC BY 4.0"))
                .isTrue();
        assertThat(page.links()).contains("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void namesEveryOutlet() {
        String text = page.main().select("section:has(h2:contains(Outlets))").text();

        for (String outlet : List.of(
                "Collider",
                "TheWrap",
                "Gold Derby",
                "TV Series Finale",
                "MediaPost",
                "Listening to Film",
                "Zanobard Reviews",
                "BMI",
                "CineConcerts",
                "Musique Fantastique",
                "The Spool",
                "Deadline",
                "TrekMovie",
                "trekzone.de",
                "dvdmg.com",
                "StarTrek.com",
                "TrekCore",
                "The Trek Collective",
                "ComicBook.com",
                "Sci-Fi Bulletin")) {
            assertThat(text).contains(outlet);
        }
    }

    @Test
    void namesTheLicencesOfTheTypes() {
        assertThat(page.text()).contains("Newsreader", "Source Sans", "SIL Open Font License");
    }

    @Test
    void saysThatNobodyIsFollowed() {
        assertThat(page.text()).contains("no account", "no tracker", "no cookie");
    }
}
