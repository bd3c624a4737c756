package org.spacedock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

/**
 * What the first pack knows, as a reader finds it: what was reported, by whom, what stands, and what nobody knows. The article
 * that the news comes from had some of it wrong, and its claims stay readable beside what stands.
 */
@WholeSite
class FactsTests {

    private static final String COLLIDER = "https://collider.com/star-trek-picard-season-3-soundtrack/";
    private static final String LISTENING = "https://listeningtofilm.net/2023/11/02/nov-2-leaving-drydock/";
    private static final String ZANOBARD =
            "https://zanobardreviews.com/2023/04/30/star-trek-picard-season-3-soundtrack-review/";
    private static final String ARTICLE = "/articles/leaving-spacedock-debut";

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void openTheSite() {
        reader = new Reader(port);
    }

    /** D1 */
    @Test
    void finaleIsCorrectedFromTheDayThatColliderGave() {
        Answer page = reader.get("/releases/picard-3x10-paramount-plus");

        assertThat(page.says("20 April 2023", "12:00 am Pacific Time", "Corrected"))
                .isTrue();
        assertThat(page.main().selectFirst("header time").attr("datetime")).isEqualTo("2023-04-20T07:00:00Z");
        Element reported = step(page, "Reported by", "Collider", "13 April 2023");
        assertThat(reported.select("s").text()).isEqualTo("19 April 2023");
        assertThat(reported.text()).contains("does not stand");
        assertThat(reported.select("a").eachAttr("href")).containsExactly(COLLIDER);
        assertThat(step(page, "Reported by", "TheWrap", "20 April 2023, 12:00 am Pacific Time")
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://thewrap.com/star-trek-picard-season-3-release-date-time-episodes-schedule/");
        assertThat(step(page, "Reported by", "Gold Derby", "20 April 2023")
                        .select("a")
                        .eachAttr("href"))
                .containsExactly(
                        "https://goldderby.com/article/2023/star-trek-picard-finale-red-carpet-video-interview/");
        assertThat(step(page, "Reported by", "TV Series Finale", "20 April 2023")
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://tvseriesfinale.com/tv-show/star-trek-picard/");
        assertThat(page.main().select("li:contains(stands now)").text())
                .contains("Corrected", "Decided by Spacedock", "20 April 2023, 12:00 am Pacific Time");
        assertThat(page.main()
                        .select("li:contains(no longer stands)")
                        .select("s")
                        .text())
                .isEqualTo("19 April 2023");
    }

    /** D1, and the day of the correction is the day on which this site made it. */
    @Test
    void correctionOfTheFinaleIsOwnedUpTo() {
        Answer page = reader.get("/corrections");
        Element correction = page.sayings("Picard 3x10, The Last Generation", "19 April 2023", "20 April 2023").stream()
                .filter(part -> part.normalName().equals("li"))
                .findFirst()
                .orElseThrow();

        assertThat(correction.select("s").text()).isEqualTo("19 April 2023");
        assertThat(correction.select("strong").text()).isEqualTo("20 April 2023, 12:00 am Pacific Time");
        assertThat(correction.select("a").eachAttr("href")).contains("/releases/picard-3x10-paramount-plus");
        assertThat(correction.text()).contains("Release date", "TheWrap", "22 November 2026");
    }

    /** D2 */
    @Test
    void screeningHasTheDayThatTheEarlierArticleLeftOpen() {
        Answer page = reader.get("/releases/picard-3x10-imax");

        assertThat(page.says("19 April 2023", "Stands")).isTrue();
        assertThat(page.main().selectFirst("header time").attr("datetime")).isEqualTo("2023-04-19");
        Element first = step(page, "Reported by", "Collider", "13 April 2023");
        assertThat(first.text()).contains("Date not known", "IMAX");
        assertThat(first.select("a").eachAttr("href")).containsExactly(COLLIDER);
        assertThat(first.select("s")).isEmpty();
        assertThat(page.main().select("ol a").eachAttr("href"))
                .contains("https://collider.com/star-trek-picard-season-3-finale-imax-screenings/");
        assertThat(step(page, "Reported by", "MediaPost", "19 April 2023").text())
                .contains("384191", "undated");
        assertThat(page.text()).contains("United States", "free", "Wednesday");
        assertThat(page.links()).contains("/shows/picard/3x09", "/shows/picard/3x10");
    }

    /** D4 */
    @Test
    void episodeOfTheCueIsDisputedBetweenTwoSources() {
        Answer page = reader.get("/tracks/leaving-spacedock");
        Element placement = page.sayings("Heard in", "Disputed", "Named:").stream()
                .filter(part -> part.normalName().equals("section"))
                .findFirst()
                .orElseThrow();

        assertThat(placement.select("a").eachAttr("href")).contains("/shows/picard/3x01", "/shows/picard/3x09");
        Element collider = only(placement, "Reported by", "Collider, 13 April 2023");
        assertThat(collider.text()).contains("Episode 3x09, Võx");
        assertThat(collider.select("a").eachAttr("href")).containsExactly(COLLIDER);
        Element listening = only(placement, "Reported by", "Listening to Film");
        assertThat(listening.text()).contains("Episode 3x01, The Next Generation", "2 November 2023");
        assertThat(listening.select("a").eachAttr("href")).containsExactly(LISTENING);
        assertThat(only(placement, "Decided by").text()).contains("Disputed", "Zanobard Reviews", "third");
        assertThat(placement.select("s")).as("of a dispute nothing is struck").isEmpty();
        assertThat(page.sayings("third cue").stream().flatMap(part -> part.select("a").eachAttr("href").stream()))
                .contains(ZANOBARD);
    }

    /** D4 */
    @Test
    void soleCreditIsDisputedWithTheEpisode() {
        Answer page = reader.get("/tracks/leaving-spacedock");
        Element credits =
                page.main().select("section:has(h2:contains(Credits))").first();

        assertThat(credits.text()).contains("Composer", "Stephen Barton", "Disputed");
        assertThat(only(credits, "Reported by", "Listening to Film").text()).contains("Barton alone");
        assertThat(only(credits, "Reported by", "Collider").text()).contains("Stephen Barton and Frederick Wiedmann");
        assertThat(only(credits, "Decided by").text()).contains("Disputed");
    }

    /** D4 */
    @ParameterizedTest
    @CsvSource({"3x01, Leaving Spacedock, Disputed", "3x09, Leaving Spacedock, Disputed", "3x09, Make It So, Stands"})
    void eachClaimedEpisodeListsTheCueWithItsStatus(String episode, String cue, String status) {
        assertThat(reader.get("/shows/picard/" + episode).says(cue, status, "Listening to Film"))
                .isTrue();
    }

    @Test
    void otherCueOfTheNinthEpisodeIsWiedmanns() {
        Answer page = reader.get("/tracks/make-it-so");

        assertThat(page.says("Episode 3x09, Võx", "Stands")).isTrue();
        assertThat(page.says("Composer", "Frederik Wiedmann")).isTrue();
        assertThat(page.says("The Next Generation", "Listening to Film", "2 November 2023"))
                .isTrue();
    }

    /** D5: hearings stand side by side, each with its source, and none is struck. */
    @ParameterizedTest
    @CsvSource({
        "The Next Generation, Collider, " + COLLIDER,
        "Picard, Collider, " + COLLIDER,
        "The Next Generation, Zanobard Reviews, " + ZANOBARD,
        "Titan, Zanobard Reviews, " + ZANOBARD,
        "Titan, Listening to Film, " + LISTENING,
        "Genesis, Listening to Film, " + LISTENING
    })
    void eachHearingOfTheCueIsItsSourcesOwn(String theme, String outlet, String address) {
        Element hearings = reader.get("/tracks/leaving-spacedock")
                .main()
                .select("section:has(h2:contains(Themes heard))")
                .first();
        List<Element> entries = hearings.select("li").stream()
                .filter(entry -> entry.selectFirst("a").text().equals(theme)
                        && entry.text().contains(outlet))
                .toList();

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).select("a").eachAttr("href")).contains(address);
        assertThat(hearings.select("s, time[datetime*=PT]")).isEmpty();
    }

    /** D5 */
    @ParameterizedTest
    @CsvSource({
        "the-next-generation, Collider|Zanobard Reviews, Jerry Goldsmith",
        "picard, Collider, Theme",
        "titan, Zanobard Reviews|Listening to Film, Theme",
        "genesis, Listening to Film, James Horner"
    })
    void themeSaysByWhoseEarItIsHeard(String theme, String outlets, String by) {
        Answer page = reader.get("/themes/" + theme);

        assertThat(page.text()).contains(by, "Heard in released tracks");
        for (String outlet : outlets.split("\\|", -1)) {
            assertThat(page.says("Leaving Spacedock", "by the ear of", outlet)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"departure", "harbour-lights"})
    void motifsOfTheStandInAreHeardInNoReleasedCue(String theme) {
        Answer page = reader.get("/themes/" + theme);

        assertThat(page.says("Leaving Spacedock", "in the stand-in recording")).isTrue();
        assertThat(page.text()).doesNotContain("Heard in released tracks");
        assertThat(page.links()).anyMatch(link -> link.startsWith("/tracks/leaving-spacedock?t="));
    }

    /** D6 */
    @ParameterizedTest
    @CsvSource({"/people/frederik-wiedmann", "/albums/picard-season-3"})
    void bothOtherSpellingsOfWiedmannStayOnRecord(String address) {
        Answer page = reader.get(address);
        Element trail = page.main().select("ol:contains(Frederick Wiedmann)").first();

        assertThat(trail.select("li:contains(Collider, 13 April 2023)").eachText())
                .hasSize(2)
                .anyMatch(step -> step.startsWith("Frederick Wiedmann "))
                .anyMatch(step -> step.startsWith("Weidmann "));
        assertThat(only(trail, "Reported by BMI").text()).startsWith("Frederik Wiedmann");
        assertThat(only(trail, "Reported by CineConcerts").select("a").eachAttr("href"))
                .containsExactly("https://cineconcerts.com/features/2022/star-trek-picard");
        assertThat(only(trail, "stands now").text())
                .startsWith("Frederik Wiedmann")
                .contains("Corrected");
    }

    /** D6 */
    @Test
    void correctionOfTheSpellingIsOwnedUpTo() {
        assertThat(reader.get("/corrections").says("Credit", "Frederick Wiedmann", "Frederik Wiedmann", "BMI"))
                .isTrue();
    }

    /** Words of one claim that the report made, each on a page where it can be read as Collider's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leaving-spacedock-debut | Collider ; first play ; Leaving Spacedock
            leaving-spacedock-debut | Collider ; important scene ; last episode but one
            leaving-spacedock-debut | Collider ; refrains ; The Next Generation ; Picard
            leaving-spacedock-debut | Collider ; Stephen Barton ; Frederik Wiedmann ; new to the series
            leaving-spacedock-debut | spells Wiedmann in two other ways
            leaving-spacedock-debut | Terry Matalas ; tradition ; films ; Jerry Goldsmith ; James Horner
            leaving-spacedock-debut | Collider ; Barton ; legacy ; generation
            leaving-spacedock-debut | Wiedmann ; Los Angeles orchestra ; old themes ; new
            leaving-spacedock-debut | spin-off ; Star Trek: Legacy ; Jack Crusher ; Ed Speleers ; Seven of Nine ; Jeri Ryan
            leaving-spacedock-debut | Collider ; some IMAX theatres
            leaving-spacedock-debut | Paramount+ ; 19 April
            leaving-spacedock-debut | digital album ; Collider ; 20 April
            leaving-spacedock-debut | Collider ; foot of its article
            finale-imax-and-streaming-dates | Collider ; 13 April ; 19 April ; Paramount+
            """)
    void claimOfTheReportIsReadable(String slug, String words) {
        Answer page = reader.get("/articles/" + slug);

        assertThat(page.links()).contains(COLLIDER);
        assertThat(page.sayings(
                        Arrays.stream(words.split(";", -1)).map(String::strip).toArray(String[]::new)))
                .as(words)
                .anyMatch(part -> part.normalName().equals("p"));
    }

    /** The claims as reports, where their facts are kept. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /releases/picard-3x10-paramount-plus            | 19 April 2023
            /releases/picard-3x10-imax                      | IMAX
            /releases/picard-season-3-soundtrack-digital    | 20 April 2023
            /tracks/leaving-spacedock                       | Episode 3x09, Võx
            /albums/picard-season-3                         | Frederick Wiedmann
            /people/stephen-barton                          | legacy
            /people/frederik-wiedmann                       | Los Angeles orchestra
            /people/terry-matalas                           | Goldsmith and Horner
            /people/ed-speleers                             | Jack Crusher
            /people/jeri-ryan                               | Seven of Nine
            /shows/picard                                   | Star Trek: Legacy
            """)
    void claimIsNamedAsColliders(String address, String words) {
        assertThat(reader.get(address).says(words, "Collider")).isTrue();
    }

    /** Titles, days and credits of the season's episodes; all came out on Thursdays. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01 | The Next Generation | 16 February 2023 | Doug Aarniokoski   | Terry Matalas
            02 | Disengage           | 23 February 2023 | Doug Aarniokoski   | Christopher Monfette, Sean Tretta
            03 | Seventeen Seconds   | 2 March 2023     | Jonathan Frakes    | Jane Maggs, Cindy Appel
            04 | No Win Scenario     | 9 March 2023     | Jonathan Frakes    | Terry Matalas, Sean Tretta
            05 | Imposters           | 16 March 2023    | Dan Liu            | Cindy Appel, Chris Derrick
            06 | The Bounty          | 23 March 2023    | Dan Liu            | Christopher Monfette
            07 | Dominion            | 30 March 2023    | Deborah Kampmeier  | Jane Maggs
            08 | Surrender           | 6 April 2023     | Deborah Kampmeier  | Matt Okumura
            09 | Võx                 | 13 April 2023    | Terry Matalas      | Sean Tretta, Kiley Rossetter
            10 | The Last Generation | 20 April 2023    | Terry Matalas      | Terry Matalas
            """)
    void episodeHasItsPremiereAndItsCredits(String number, String title, String day, String director, String writers) {
        Answer page = reader.get("/shows/picard/3x" + number);
        Answer premiere = reader.get("/releases/picard-3x" + number + "-paramount-plus");

        assertThat(page.main().select("h1").text()).isEqualTo(title);
        assertThat(page.says("Streaming on Paramount+", day)).isTrue();
        assertThat(credited(page, "Director")).containsExactly(director);
        assertThat(credited(page, "Writer")).containsExactly(writers.split(", ", -1));
        assertThat(premiere.says(day)).isTrue();
        assertThat(premiere.main().select("header").text()).contains("United States", day);
        assertThat(step(premiere, "Reported by", "TheWrap", day)).isNotNull();
        assertThat(reader.get("/shows/picard").says("3x" + number, title, day)).isTrue();
    }

    /** Every other release, no more exact than it is known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            picard-3x10-prime-video                              | 21 April 2023     | 2023-04-21 | Stands    | Outside the United States
            picard-season-3-blu-ray                              | 5 September 2023  | 2023-09-05 | Stands    | dvdmg.com
            picard-season-3-soundtrack-digital                   | 20 April 2023     | 2023-04-20 | Stands    | Musique Fantastique
            picard-season-3-soundtrack-vinyl                     | May 2023          | 2023-05    | Announced | trekzone.de
            discovery-season-1-chapter-1-digital                 | 15 December 2017  | 2017-12-15 | Stands    | StarTrek.com
            discovery-season-2-digital                           | 19 July 2019      | 2019-07-19 | Stands    | TrekCore
            picard-season-1-chapter-1-digital                    | 7 February 2020   | 2020-02-07 | Stands    | The Trek Collective
            picard-season-1-digital                              | 3 April 2020      | 2020-04-03 | Stands    | The Trek Collective
            discovery-season-3-digital                           | 16 April 2021     | 2021-04-16 | Stands    | inferred
            strange-new-worlds-season-2-subspace-rhapsody-digital| 4 August 2023     | 2023-08-04 | Stands    | Collider
            strange-new-worlds-season-2-subspace-rhapsody-vinyl  | By 30 August 2024 |            | Stands    | TrekMovie
            strange-new-worlds-season-1-soundtrack               | Spring 2023       |            | Stands    | Sci-Fi Bulletin
            """)
    void releaseIsAsExactAsItIsKnown(String slug, String date, String machine, String status, String also) {
        Answer page = reader.get("/releases/" + slug);
        Element head = page.main().selectFirst("header");

        assertThat(head.text()).contains(date, status);
        List<String> machines = head.select("time").eachAttr("datetime").stream()
                .filter(value -> !value.equals("2026-11-22"))
                .toList();
        assertThat(machines).isEqualTo(machine == null ? List.of() : List.of(machine));
        assertThat(page.text()).contains(also);
    }

    @Test
    void vinylIsAMonthOnEveryPage() {
        assertThat(reader.get("/releases/picard-season-3-soundtrack-vinyl").text())
                .contains("24 March 2023", "pre-order", "second pressing")
                .doesNotContain("1 May 2023", "31 May 2023");
        assertThat(reader.get("/albums/picard-season-3").says("May 2023", "Vinyl", "Announced"))
                .isTrue();
        assertThat(reader.get("/releases")
                        .main()
                        .select("section section:has(h3:contains(May 2023))")
                        .text())
                .contains("the soundtrack on vinyl");
    }

    /** An album by its label, its composers and the number of its tracks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            discovery-season-1-chapter-1                  | Jeff Russo             | 21 | startrek.com/news/discovery-soundtrack-set-for-release
            discovery-season-2                            | Jeff Russo             | 39 | Musique Fantastique
            picard-season-1-chapter-1                     | Jeff Russo             | 28 | The Trek Collective
            picard-season-1                               | Jeff Russo             |    | The Trek Collective
            discovery-season-3                            | Jeff Russo             |    | ComicBook.com
            strange-new-worlds-season-2-subspace-rhapsody | Kay Hanley, Tom Polce  | 11 | TrekMovie
            strange-new-worlds-season-1                   | Nami Melumad           |    | Sci-Fi Bulletin
            """)
    void otherAlbumHasItsComposersAndLabel(String slug, String composers, String tracks, String source) {
        Answer page = reader.get("/albums/" + slug);

        assertThat(page.text()).contains("Lakeshore Records");
        assertThat(credited(page, "Composer")).containsExactly(composers.split(", ", -1));
        assertThat(page.body()).contains(source);
        if (tracks != null) {
            assertThat(page.text()).contains(tracks + " tracks");
        }
    }

    @Test
    void albumOfTheSeasonSaysWhatIsKnownAndThatItsListIsNotComplete() {
        Answer page = reader.get("/albums/picard-season-3");

        assertThat(page.text())
                .contains(
                        "Star Trek: Picard – Season 3 (Original Series Soundtrack)",
                        "Lakeshore Records",
                        "two and a half hours",
                        "Warner Bros. scoring stage",
                        "Burbank",
                        "incomplete",
                        "Family",
                        "Jack Crusher",
                        "McCarthy",
                        "Rosenman",
                        "Eidelman");
        assertThat(page.main().select("a[href^=/tracks/]").eachText())
                .containsSequence("Old Communicator", "Hello, Beautiful", "Leaving Spacedock")
                .contains("Make It So");
        assertThat(credited(page, "Composer")).containsExactly("Stephen Barton", "Frederik Wiedmann");
    }

    @ParameterizedTest
    @CsvSource({
        "old-communicator, First cue, Zanobard Reviews",
        "hello-beautiful, Second cue, Zanobard Reviews",
        "leaving-spacedock, Third cue, Zanobard Reviews"
    })
    void cueHasItsImpliedPlaceAndItsSource(String slug, String place, String source) {
        assertThat(reader.get("/tracks/" + slug).text()).contains(place, source, "review");
    }

    @Test
    void courageIsHeardInTheFirstCueByOneSource() {
        assertThat(reader.get("/tracks/old-communicator").says("Courage", "Zanobard Reviews"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stephen-barton    | 12 Monkeys
            frederik-wiedmann | Augsburg
            jerry-goldsmith   | 1929–2004
            james-horner      | 1953–2015
            jeff-russo        | seasons 1 and 2
            alexander-courage | original theme
            terry-matalas     | howrunner
            """)
    void personIsSomebody(String slug, String words) {
        assertThat(reader.get("/people/" + slug).text()).contains(words);
    }

    /** Lengths of released cues are known to nobody: only the stand-in has one, and says so. */
    @Test
    void lengthIsTheStandInsAlone() {
        assertThat(reader.get("/tracks/leaving-spacedock").says("Stand-in", "1:42"))
                .isTrue();
        for (String silent : List.of("old-communicator", "hello-beautiful", "make-it-so")) {
            assertThat(reader.get("/tracks/" + silent).main().text()).doesNotContainPattern("\\b\\d+:\\d\\d\\b");
        }
    }

    @Test
    void standInIsNamedWhereverItPlays() {
        for (String address : List.of("/", ARTICLE, "/tracks/leaving-spacedock")) {
            Answer page = reader.get(address);
            assertThat(page.main().select("audio")).as(address).isNotEmpty();
            for (Element player : page.main().select("spacedock-player")) {
                assertThat(player.text())
                        .contains("Stand-in recording, composed for this site", "Hear the released track");
                assertThat(player.select("a").eachAttr("href")).contains(COLLIDER);
            }
        }
    }

    @Test
    void albumNobodyHasFoundIsNotListed() {
        assertThat(reader.get("/releases").text()).doesNotContainPattern("\\bCD\\b");
    }

    private static List<String> credited(Answer page, String role) {
        return page.main().select("section:has(:containsOwn(Credits)) ul > li").stream()
                .filter(entry -> entry.text().startsWith(role + " "))
                .map(entry -> entry.selectFirst("a").text())
                .toList();
    }

    private static Element step(Answer page, String... words) {
        return only(page.main(), words);
    }

    /** The one innermost entry of a list that says all of this. */
    private static Element only(Element in, String... words) {
        List<Element> found = in.select("li").stream()
                .filter(entry -> entry.select("li").size() == 1)
                .filter(entry ->
                        Arrays.stream(words).allMatch(word -> entry.text().contains(word)))
                .toList();
        assertThat(found).as(String.join(" … ", words)).hasSize(1);
        return found.get(0);
    }
}
