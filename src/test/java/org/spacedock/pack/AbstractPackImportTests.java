package org.spacedock.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacedock.listening.Mark;
import org.spacedock.listening.Player;
import org.spacedock.listening.Players;
import org.spacedock.listening.SoundCheck;
import org.spacedock.listening.ThemeAppearances;
import org.spacedock.site.ContentRevision;
import org.spacedock.testing.Signals;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** What an import leaves in the database and on the pages, and what a second one changes; on each kind of database. */
@SiteWithoutContent
abstract class AbstractPackImportTests {

    @Autowired
    private PackImport packs;

    @Autowired
    private ContentRevision revision;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private MovedClock clock;

    @Value("${spacedock.data}")
    private Path data;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        Kept.clear(source);
        clock.moveTo(MovedClock.START);
    }

    // again

    @Test
    void takesInOneOfEverything() throws IOException {
        imported(PackMother.in(folder));

        Kept kept = Kept.in(database);
        assertThat(List.of(
                        "tv_show", "season", "album", "person", "theme", "outlet", "recording", "release", "article"))
                .allSatisfy(table -> assertThat(kept.count(table)).as(table).isEqualTo(1));
        assertThat(List.of("episode", "track"))
                .allSatisfy(table -> assertThat(kept.count(table)).as(table).isEqualTo(2));
        assertThat(List.of("credit", "placement_report", "placement_decision", "hearing", "appearance", "date_report"))
                .allSatisfy(table -> assertThat(kept.count(table)).as(table).isEqualTo(1));
        assertThat(page("/tracks/first-light").text()).contains("First Light", "The start", "Homecoming", "0:10");
        assertThat(page("/articles/a-cue-is-out").select("audio source").eachAttr("src"))
                .contains("/audio/first-light-take-1.mp3");
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        PackMother mother = imported(PackMother.in(folder));
        long before = revision.current();
        Kept kept = Kept.in(database);
        clock.moveTo(MovedClock.START.plusSeconds(86_400));

        imported(mother);

        assertThat(revision.current()).isEqualTo(before);
        assertThat(Kept.in(database)).isEqualTo(kept);
    }

    @Test
    void keepsEveryFactOfAPackThatIsOnlyTypedAnew() throws IOException {
        PackMother mother = imported(PackMother.in(folder));
        Kept kept = Kept.in(database);
        clock.moveTo(MovedClock.START.plusSeconds(86_400));

        imported(mother.retyped());

        assertThat(Kept.in(database).withoutMarks()).isEqualTo(kept.withoutMarks());
    }

    @Test
    void readsFilesAsWindowsWritesThem() throws IOException {
        PackMother mother = imported(PackMother.in(folder));
        Kept kept = Kept.in(database);
        for (String file : List.of("pack.yaml", "people.yaml", "shows.yaml", "albums.yaml", "articles/cue.md")) {
            mother.write(file, "\uFEFF" + mother.text(file).replace("\n", "\r\n"));
        }

        imported(mother);

        assertThat(Kept.in(database).withoutMarks()).isEqualTo(kept.withoutMarks());
    }

    /** A sign that unfolds to 18 letters where titles are sorted. */
    @Test
    void keepsTheLongestNamesThatItAllows() throws IOException {
        String longest = "\uFDFA".repeat(300);

        imported(PackMother.in(folder)
                .change("albums.yaml", "title: Last Light", "title: " + longest)
                .change("people.yaml", "name: Ada Composer", "name: " + longest)
                .change("people.yaml", "name: Homecoming", "name: " + longest)
                .change("people.yaml", "name: The Gazette", "name: " + longest)
                .change(
                        "recordings.yaml",
                        "    length: 10.5\n",
                        "    length: 10.5\n    licence: {name: " + longest + ", address: \"https://example.org/\"}\n"));

        assertThat(page("/tracks/last-light").text()).contains(longest);
        assertThat(page("/people/ada-composer").text()).contains(longest);
    }

    @Test
    void takesAChangedTextAsAnUpdate() throws IOException {
        PackMother mother = imported(PackMother.in(folder));
        long before = revision.current();

        imported(mother.change("albums.yaml", "title: Last Light", "title: The last light")
                .change("articles/cue.md", "The composer has let a cue go.", "A cue has been let go."));

        assertThat(revision.current()).isEqualTo(before + 1);
        assertThat(page("/tracks/last-light").text()).contains("The last light").doesNotContain("Last Light");
        assertThat(page("/articles/a-cue-is-out").text()).contains("A cue has been let go.");
        assertThat(Kept.in(database).count("track")).isEqualTo(2);
        assertThat(Kept.in(database).count("correction")).isZero();
    }

    @Test
    void keepsWhatVanishesFromThePack() throws IOException {
        PackMother mother = imported(PackMother.in(folder));

        imported(mother.change("albums.yaml", """
                      - id: trck0002
                        slug: last-light
                        title: Last Light
                """, "").without("articles/cue.md"));

        assertThat(page("/tracks/last-light").text()).contains("Last Light");
        assertThat(page("/articles/a-cue-is-out").text()).contains("A cue is out");
    }

    // dates

    private static final String ANNOUNCED =
            "{verdict: announced, on: 2026-01-06, date: \"2026-02-01\", reason: The label says so.}";

    @Test
    void takesAChangedDateAsACorrection() throws IOException {
        PackMother mother = imported(PackMother.in(folder));

        imported(mother.change(
                "releases.yaml",
                ANNOUNCED,
                "{verdict: stands, on: 2026-02-20, date: \"2026-02-15\", reason: It came two weeks late.}"));

        assertThat(decisions())
                .containsExactly(
                        "ANNOUNCED 2026-02-01 on 2026-01-06: The label says so.",
                        "STANDS 2026-02-15 on 2026-02-20: It came two weeks late.");
        assertThat(database.sql("select status, stands_as from release").query().singleRow())
                .containsEntry("status", "CORRECTED")
                .containsEntry("stands_as", "2026-02-15");
        assertThat(corrections())
                .containsExactly("/releases/voyage-season-1-digital, Release date: 1 February 2026 → 15 February 2026,"
                        + " 2026-02-20: It came two weeks late.");

        Document page = page("/releases/voyage-season-1-digital");
        assertThat(page.text()).contains("Corrected");
        assertThat(page.select("details li").eachText())
                .satisfiesExactly(
                        report -> assertThat(report)
                                .contains("1 February 2026", "The Gazette", "5 January 2026", "does not stand"),
                        first -> assertThat(first)
                                .contains("Announced", "1 February 2026", "6 January 2026", "no longer stands"),
                        second -> assertThat(second)
                                .contains("Corrected", "15 February 2026", "20 February 2026", "stands now"));
        assertThat(page("/corrections").text())
                .contains(
                        "Download of the first season",
                        "1 February 2026",
                        "15 February 2026",
                        "It came two weeks late.");
    }

    @Test
    void correctsAChangedDateOnlyOnce() throws IOException {
        PackMother mother = imported(PackMother.in(folder));
        imported(mother.change(
                "releases.yaml", "on: 2026-01-06, date: \"2026-02-01\"", "on: 2026-01-20, date: \"2026-02-15\""));
        Kept kept = Kept.in(database);
        clock.moveTo(MovedClock.START.plusSeconds(86_400));

        imported(mother.retyped());

        assertThat(Kept.in(database).withoutMarks()).isEqualTo(kept.withoutMarks());
        assertThat(kept.count("date_decision")).isEqualTo(2);
        assertThat(kept.count("correction")).isEqualTo(1);
    }

    @Test
    void datesACorrectionTodayWhereThePackKeepsTheOldDay() throws IOException {
        PackMother mother = imported(PackMother.in(folder));

        imported(mother.change(
                "releases.yaml", "on: 2026-01-06, date: \"2026-02-01\"", "on: 2026-01-06, date: \"2026-02-15\""));

        assertThat(database.sql("select decided_on from correction")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.ofInstant(MovedClock.START, clock.getZone()));
    }

    @Test
    void addsTheEndOfALongerTrail() throws IOException {
        PackMother mother = imported(PackMother.in(folder));

        imported(
                mother.change(
                        "releases.yaml",
                        ANNOUNCED,
                        ANNOUNCED
                                + "\n      - {verdict: disputed, on: 2026-01-10, date: \"2026-02-15\", reason: The shop says otherwise.}"
                                + "\n      - {verdict: stands, on: 2026-02-16, date: \"2026-02-15\", reason: It came that day.}"));

        assertThat(decisions())
                .containsExactly(
                        "ANNOUNCED 2026-02-01 on 2026-01-06: The label says so.",
                        "DISPUTED 2026-02-15 on 2026-01-10: The shop says otherwise.",
                        "STANDS 2026-02-15 on 2026-02-16: It came that day.");
        assertThat(corrections())
                .containsExactly(
                        "/releases/voyage-season-1-digital, Release date: 1 February 2026 → Disputed, 2026-01-10: The shop"
                                + " says otherwise.",
                        "/releases/voyage-season-1-digital, Release date: Disputed → 15 February 2026, 2026-02-16: It came"
                                + " that day.");
    }

    @Test
    void correctsNothingWhenAnAnnouncementComesTrue() throws IOException {
        PackMother mother = imported(PackMother.in(folder));

        imported(mother.change(
                "releases.yaml",
                ANNOUNCED,
                ANNOUNCED + "\n      - {verdict: stands, on: 2026-02-01, date: \"2026-02-01\", reason: It is out.}"));

        assertThat(database.sql("select status from release")
                        .query(String.class)
                        .single())
                .isEqualTo("STANDS");
        assertThat(corrections()).isEmpty();
    }

    @Test
    void keepsTheReportOfADateBesideALaterOne() throws IOException {
        PackMother mother = imported(PackMother.in(folder));

        imported(mother.change(
                "releases.yaml",
                "{outlet: gazette, on: 2026-01-05, date: \"2026-02-01\"}",
                "{outlet: gazette, on: 2026-01-09, date: \"2026-02-15\"}"));

        assertThat(database.sql("select said from date_report order by position")
                        .query(String.class)
                        .list())
                .containsExactly("2026-02-01", "2026-02-15");
        assertThat(corrections()).isEmpty();
    }

    private List<String> decisions() {
        return database.sql("select verdict, said, decided_on, reason from date_decision order by position")
                .query((row, number) -> row.getString("verdict") + " " + row.getString("said") + " on "
                        + row.getString("decided_on") + ": " + row.getString("reason"))
                .list();
    }

    private List<String> corrections() {
        return database.sql("select * from correction order by decided_on, id")
                .query((row, number) -> row.getString("subject_address") + ", " + row.getString("what") + ": "
                        + row.getString("was") + " → " + row.getString("stands") + ", " + row.getString("decided_on")
                        + ": " + row.getString("reason"))
                .list();
    }

    // names

    @Test
    void leadsOnFromARenamedTrack() throws IOException {
        PackMother mother = imported(PackMother.in(folder));

        imported(mother.change("albums.yaml", "slug: last-light", "slug: the-last-light"));

        assertMoved("/tracks/last-light", "/tracks/the-last-light");
        assertThat(page("/tracks/the-last-light").text()).contains("Last Light");
    }

    @Test
    void leadsOnFromTheEpisodesOfARenamedShow() throws IOException {
        PackMother mother = imported(PackMother.in(folder));

        imported(mother.change("shows.yaml", "slug: voyage", "slug: voyages")
                .write("albums.yaml", mother.text("albums.yaml").replace("voyage/", "voyages/"))
                .change("albums.yaml", "show: voyage", "show: voyages")
                .write("articles/cue.md", mother.text("articles/cue.md").replace("[voyage", "[voyages")));

        assertMoved("/shows/voyage", "/shows/voyages");
        assertMoved("/shows/voyage/1x01", "/shows/voyages/1x01");
        assertThat(page("/shows/voyages/1x01").text()).contains("The start");
        assertThat(page("/tracks/first-light").select("a[href=/shows/voyages/1x01]"))
                .isNotEmpty();
    }

    @Test
    void leadsOnFromAFormerSlugThatThePackNames() throws IOException {
        imported(PackMother.in(folder)
                .change("albums.yaml", "slug: last-light", "slug: last-light\n        formerly: [light-at-the-end]"));

        assertMoved("/tracks/light-at-the-end", "/tracks/last-light");
    }

    private void assertMoved(String from, String to) {
        MvcTestResult answer = site.get().uri(from).exchange();
        assertThat(answer).hasStatus(HttpStatus.MOVED_PERMANENTLY);
        assertThat(answer.getResponse().getHeader("Location")).endsWith(to);
    }

    // embargoes

    private static final Instant LIFTED = Instant.parse("2026-12-01T17:00:00Z");
    private static final List<String> EMBARGOED = List.of(
            "/albums/voyage-season-1",
            "/tracks/first-light",
            "/tracks/last-light",
            "/releases/voyage-season-1-digital",
            "/audio/first-light-take-1.mp3");
    private static final List<String> OPEN = List.of(
            "/",
            "/albums",
            "/releases",
            "/corrections",
            "/articles",
            "/articles/a-cue-is-out",
            "/shows",
            "/shows/voyage",
            "/shows/voyage/1x01",
            "/people/ada-composer",
            "/themes/homecoming",
            "/about");

    private PackMother embargoed() throws IOException {
        return PackMother.in(folder)
                .change(
                        "albums.yaml",
                        "    show: voyage\n",
                        "    show: voyage\n    embargo: 2026-12-01T18:00 Europe/Berlin\n");
    }

    @Test
    void bringsAnAlbumsEmbargoToAllThatHangsOnIt() throws IOException {
        imported(embargoed());

        for (String table : List.of("album", "track", "recording", "release")) {
            assertThat(database.sql("select distinct live_from from " + table)
                            .query((row, number) -> row.getObject(1, java.time.OffsetDateTime.class)
                                    .toInstant())
                            .list())
                    .as(table)
                    .containsExactly(LIFTED);
        }
    }

    @Test
    void showsNothingOfAnEmbargoedAlbumBeforeItsInstant() throws IOException {
        imported(embargoed());
        clock.moveTo(LIFTED.minusNanos(1000));

        for (String path : EMBARGOED) {
            assertThat(site.get().uri(path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String path : OPEN) {
            assertThat(page(path).html())
                    .as(path)
                    .doesNotContain(
                            "First Light", "Last Light", "first-light", "last-light", "Music of the first season")
                    .doesNotContain("Download of the first season", "voyage-season-1", "solo horn");
        }
    }

    @Test
    void showsAnEmbargoedAlbumFromItsInstantOn() throws IOException {
        imported(embargoed());
        clock.moveTo(LIFTED);

        for (String path : EMBARGOED) {
            assertThat(site.get().uri(path)).as(path).hasStatusOk();
        }
        for (String path :
                List.of("/albums", "/releases", "/articles/a-cue-is-out", "/shows/voyage/1x01", "/themes/homecoming")) {
            assertThat(page(path).text())
                    .as(path)
                    .containsAnyOf("First Light", "Music of the first season", "Download of the first season");
        }
    }

    @Test
    void redirectsNobodyToAnEmbargoedTrack() throws IOException {
        PackMother mother = imported(embargoed());
        imported(mother.change("albums.yaml", "slug: last-light", "slug: the-last-light"));

        assertThat(site.get().uri("/tracks/last-light")).hasStatus(HttpStatus.NOT_FOUND);
        clock.moveTo(LIFTED);
        assertMoved("/tracks/last-light", "/tracks/the-last-light");
    }

    @Test
    void hidesTheCorrectionOfAnEmbargoedRelease() throws IOException {
        PackMother mother = imported(embargoed());
        imported(mother.change(
                "releases.yaml", "on: 2026-01-06, date: \"2026-02-01\"", "on: 2026-01-20, date: \"2026-12-02\""));

        assertThat(page("/corrections").text()).doesNotContain("Download of the first season", "2 December 2026");
        clock.moveTo(LIFTED);
        assertThat(page("/corrections").text()).contains("Download of the first season", "2 December 2026");
    }

    @Test
    void bringsALaterEmbargoToWhatVanishedFromThePack() throws IOException {
        imported(PackMother.in(folder));

        imported(embargoed().change("albums.yaml", """
                      - id: trck0002
                        slug: last-light
                        title: Last Light
                """, ""));

        assertThat(site.get().uri("/tracks/last-light")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void bringsALaterEmbargoToThingsOfAnotherPack() throws IOException {
        PackMother mother = PackMother.in(folder.resolve("mother"));
        PackMother second = PackMother.second(folder.resolve("second")).write("tracks.yaml", """
                tracks:
                  - {id: trck0003, slug: third-light, title: Third Light, album: voyage-season-1}
                """);
        packs.importAll(PackMother.folders(mother, second));

        mother.change(
                "albums.yaml", "    show: voyage\n", "    show: voyage\n    embargo: 2026-12-01T18:00 Europe/Berlin\n");
        packs.importAll(PackMother.folders(mother, second));

        assertThat(site.get().uri("/tracks/third-light")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsTheEmbargoOfAPersonInTheCorrectionsOfCredits() throws IOException {
        PackMother mother = PackMother.in(folder)
                .change(
                        "people.yaml",
                        "    name: Ada Composer\n",
                        "    name: Ada Composer\n    embargo: 2026-12-01T18:00 Europe/Berlin\n")
                .change("albums.yaml", "{person: ada-composer, role: composer}", """
                        person: ada-composer
                                role: composer
                                decisions:
                                  - {verdict: stands, on: 2026-01-03, said: A. Composer, reason: So printed.}
                                  - {verdict: stands, on: 2026-01-04, said: Ada Composer, reason: Now in full.}
                        """.stripTrailing());
        imported(mother);
        assertThat(page("/corrections").text()).doesNotContain("Ada Composer");

        imported(mother.retyped());

        assertThat(page("/corrections").text()).doesNotContain("Ada Composer");
        clock.moveTo(LIFTED);
        assertThat(page("/corrections").text()).contains("Ada Composer");
    }

    // several packs

    @Test
    void letsASecondPackReferToTheFirst() throws IOException {
        PackMother second = PackMother.second(folder.resolve("second")).write("tracks.yaml", """
                        tracks:
                          - id: trck0003
                            slug: third-light
                            title: Third Light
                            album: voyage-season-1
                            credits:
                              - {person: ada-composer, role: composer}
                            hearings:
                              - {theme: homecoming, outlet: gazette}
                        """);

        packs.importAll(PackMother.folders(PackMother.in(folder.resolve("mother")), second));

        assertThat(page("/albums/voyage-season-1").text()).contains("First Light", "Third Light");
        assertThat(page("/people/ada-composer").text()).contains("Third Light");
        assertThat(database.sql("select slug from pack order by slug")
                        .query(String.class)
                        .list())
                .containsExactly("mother", "second");
    }

    @Test
    void letsALaterPackReferToWhatIsKept() throws IOException {
        imported(PackMother.in(folder.resolve("mother")));
        PackMother second = PackMother.second(folder.resolve("second")).write("tracks.yaml", """
                tracks:
                  - {id: trck0003, slug: third-light, title: Third Light, album: voyage-season-1}
                """);

        imported(second);

        assertThat(page("/albums/voyage-season-1").text()).contains("First Light", "Third Light");
    }

    @Test
    void findsThePacksInAFolderOfPacks() throws IOException {
        PackMother.in(folder.resolve("a pack"));
        PackMother.second(folder.resolve("noch ein Päckchen"));

        packs.importAll(PackFolder.in(folder));

        assertThat(database.sql("select slug from pack order by slug")
                        .query(String.class)
                        .list())
                .containsExactly("mother", "second");
    }

    // recordings

    private static final byte[] SECOND_TAKE = Signals.mp3("the second take", 12);

    private PackMother withAnotherTake(String more) throws IOException {
        return PackMother.second(folder.resolve("second"))
                .write("audio/take-2.mp3", SECOND_TAKE)
                .write("recordings.yaml", """
                        recordings:
                          - id: rec0rd02
                            slug: first-light-take-2
                            track: first-light
                            title: First Light, take 2
                            length: 12
                            replaces: first-light-take-1
                            files: [audio/take-2.mp3]
                        """ + more);
    }

    @Test
    void playsTheRecordingThatReplacesAnother() throws IOException {
        imported(PackMother.in(folder.resolve("mother")));
        assertThat(page("/tracks/first-light").text()).contains("solo horn");

        imported(withAnotherTake(""));

        Document page = page("/tracks/first-light");
        assertThat(page.select("audio source").eachAttr("src")).containsExactly("/audio/first-light-take-2.mp3");
        assertThat(page.text()).contains("Homecoming").doesNotContain("solo horn");
        assertThat(page("/themes/homecoming").text()).contains("First Light").doesNotContain("solo horn");
    }

    @Test
    void stillServesTheBytesOfAReplacedRecording() throws Exception {
        packs.importAll(PackMother.folders(PackMother.in(folder.resolve("mother")), withAnotherTake("")));

        assertThat(site.get()
                        .uri("/audio/first-light-take-1.mp3")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(PackMother.FIRST_TAKE);
        assertThat(site.get()
                        .uri("/audio/first-light-take-2.mp3")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(SECOND_TAKE);
    }

    @Test
    void playsTheOldRecordingUntilTheEmbargoOfTheNewOneEnds() throws IOException {
        packs.importAll(PackMother.folders(
                PackMother.in(folder.resolve("mother")),
                withAnotherTake("    embargo: 2026-12-01T18:00 Europe/Berlin\n")));

        clock.moveTo(LIFTED.minusNanos(1000));
        assertThat(page("/tracks/first-light").select("audio source").eachAttr("src"))
                .containsExactly("/audio/first-light-take-1.mp3");
        clock.moveTo(LIFTED);
        assertThat(page("/tracks/first-light").select("audio source").eachAttr("src"))
                .containsExactly("/audio/first-light-take-2.mp3");
    }

    @Test
    void bringsBackBytesThatAreMissing() throws Exception {
        PackMother mother = imported(PackMother.in(folder));
        Kept kept = Kept.in(database);
        FileSystemUtils.deleteRecursively(data);
        assertThat(site.get().uri("/audio/first-light-take-1.mp3")).hasStatus(HttpStatus.NOT_FOUND);

        imported(mother);

        assertThat(site.get()
                        .uri("/audio/first-light-take-1.mp3")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(PackMother.FIRST_TAKE);
        assertThat(Kept.in(database).withoutMarks()).isEqualTo(kept.withoutMarks());
    }

    // listening to what comes in

    /** A pack whose recording has a sound to be seen, and brings no waveform of it. */
    private PackMother withoutPeaks() throws IOException {
        return PackMother.in(folder.resolve("mother"))
                .change("recordings.yaml", "    peaks: audio/first-light.peaks\n", "")
                .change("recordings.yaml", "audio/first-light.mp3", "audio/first-light.wav")
                .without("audio/first-light.mp3")
                .write("audio/first-light.wav", Signals.wav(8000, 10.5, time -> time < 5.25 ? 0.25 : 0.5));
    }

    private List<String> peaks() {
        return database.sql("select peaks from recording").query(String.class).list();
    }

    @Test
    void drawsTheWaveformThatAPackDoesNotBring() throws IOException {
        imported(withoutPeaks());

        assertThat(peaks()).containsExactly("80".repeat(200) + "ff".repeat(200));
        assertThat(page("/tracks/first-light").select("audio source").eachAttr("src"))
                .containsExactly("/audio/first-light-take-1.wav");
    }

    @Test
    void keepsTheWaveformThatAPackBrings() throws IOException {
        imported(PackMother.in(folder.resolve("mother")));

        assertThat(peaks()).containsExactly("00ff7f");
    }

    @Test
    void drawsTheFirstOfSeveralFiles() throws IOException {
        imported(withoutPeaks()
                .change(
                        "recordings.yaml",
                        "- audio/first-light.wav",
                        "- audio/first-light.mp3\n      - audio/first-light.wav")
                .write("audio/first-light.mp3", PackMother.FIRST_TAKE));

        assertThat(peaks()).containsExactly("00".repeat(400));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotListenAgainToWhatItKnows() throws IOException {
        PackMother mother = imported(withoutPeaks());
        List<String> drawn = peaks();
        Path broken = Files.writeString(folder.resolve("decoder"), "#!/bin/sh\nexit 1\n");
        assertThat(broken.toFile().setExecutable(true)).isTrue();

        withDecoder(broken.toString()).importAll(PackMother.folders(mother.retyped()));

        assertThat(peaks()).isEqualTo(drawn);
        mother.write("audio/first-light.wav", Signals.wav(8000, 10.4, time -> 0.5));
        assertThatThrownBy(() -> withDecoder(broken.toString()).importAll(PackMother.folders(mother)))
                .isInstanceOf(PackRejected.class)
                .hasMessageContaining("audio/first-light.wav can't be decoded: the decoder failed with the code 1");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void takesWhatNobodyCanListenToWithOneWarning(CapturedOutput output) throws IOException {
        PackMother mother = withoutPeaks();

        withDecoder("")
                .importAll(PackMother.folders(mother, withAnotherTake("").write("audio/take-2.mp3", "no sound")));

        assertThat(peaks()).hasSize(2).containsOnlyNulls();
        assertThat(output.getAll().lines().filter(line -> line.contains("spacedock.ffmpeg")))
                .singleElement()
                .asString()
                .contains("WARN");
        assertThat(page("/tracks/first-light").select("audio source").eachAttr("src"))
                .containsExactly("/audio/first-light-take-2.mp3");
    }

    @Test
    void drawsTheWaveformOnceThereIsADecoder() throws IOException {
        PackMother mother = withoutPeaks();
        withDecoder("no-such-program").importAll(PackMother.folders(mother));

        imported(mother.retyped());

        assertThat(peaks()).containsExactly("80".repeat(200) + "ff".repeat(200));
    }

    @Test
    void listensToThePackInsideTheProgram() throws IOException {
        PackFolder files = PackMother.folders(withoutPeaks()).get(0);
        SortedMap<String, Resource> packed = new TreeMap<>();
        for (Map.Entry<String, Resource> file : files.files().entrySet()) {
            packed.put(file.getKey(), new ByteArrayResource(file.getValue().getContentAsByteArray()));
        }

        packs.importAll(List.of(new PackFolder("packed", packed)));

        assertThat(peaks()).containsExactly("80".repeat(200) + "ff".repeat(200));
        assertThat(data.resolve("recordings").resolve("incoming")).isEmptyDirectory();
    }

    // appearances

    @Autowired
    private Players players;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void followsTheOrderInWhichAPackOffersTheFiles() throws IOException {
        PackMother mother = PackMother.in(folder)
                .write("audio/first-light.wav", Signals.wav(8000, 10.5, Signals.sine(440)))
                .change(
                        "recordings.yaml",
                        "- audio/first-light.mp3",
                        "- audio/first-light.mp3\n      - audio/first-light.wav");
        imported(mother);
        assertThat(formats()).containsExactly("MP3", "WAV");

        imported(mother.change(
                "recordings.yaml",
                "- audio/first-light.mp3\n      - audio/first-light.wav",
                "- audio/first-light.wav\n      - audio/first-light.mp3"));

        assertThat(formats()).containsExactly("WAV", "MP3");
    }

    private List<String> formats() {
        return Objects.requireNonNull(transaction.execute(status -> Objects.requireNonNull(players.of(
                        new Players.Playable("trck0001", "First Light", "/tracks/first-light"), clock.instant()))
                .files()
                .stream()
                .map(Player.File::name)
                .toList()));
    }

    @Test
    void listsAnAppearanceWithoutATimeAndDrawsItNowhere() throws IOException {
        PackMother mother = PackMother.in(folder)
                .change(
                        "recordings.yaml",
                        "by: solo horn}\n",
                        "by: solo horn}\n      - {theme: homecoming, by: oboe}\n      - {theme: homecoming, from: 0.5, to: 1}\n");
        imported(mother);
        Kept kept = Kept.in(database);

        Player player = transaction.execute(status -> Objects.requireNonNull(
                players.of(new Players.Playable("trck0001", "First Light", "/tracks/first-light"), clock.instant())));

        assertThat(player.untimed()).containsExactly(new Player.Untimed("Homecoming", "/themes/homecoming", "oboe"));
        assertThat(player.marks()).extracting(Mark::from).containsExactly(0, 1);
        assertThat(page("/themes/homecoming").text()).contains("solo horn");
        imported(mother.retyped());
        assertThat(Kept.in(database).withoutMarks()).isEqualTo(kept.withoutMarks());
    }

    @Test
    void namesATrackOnceHoweverOftenAThemeAppearsInIt() throws IOException {
        imported(PackMother.in(folder)
                .change(
                        "recordings.yaml",
                        "      - {theme: homecoming, from: 1",
                        "      - {theme: homecoming}\n      - {theme: homecoming, from: 1"));

        assertThat(beans.getBean(ThemeAppearances.class).tracks("them0001", clock.instant()))
                .containsExactly("trck0001");
    }

    // the built-in pack

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bringsTheBuiltInPackOnlyWhereItIsWanted(boolean wanted) throws IOException {
        PackMother mother = PackMother.in(folder);

        withSettings(new PackSettings(wanted, List.of(mother.folder().toString())))
                .start();

        assertThat(database.sql("select slug from pack order by slug")
                        .query(String.class)
                        .list())
                .isEqualTo(wanted ? List.of("mother", "picard-season-3") : List.of("mother"));
        assertThat(site.get().uri("/shows/picard")).hasStatus(wanted ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        assertThat(site.get().uri("/shows/voyage")).hasStatusOk();
    }

    @Autowired
    private ApplicationContext beans;

    /** The import as the site has it, but with other settings. */
    private PackImport withSettings(PackSettings settings) {
        return withSettings(settings, beans);
    }

    /** The import as it is where the decoder is another one. */
    private PackImport withDecoder(String ffmpeg) {
        AnnotationConfigApplicationContext others = new AnnotationConfigApplicationContext();
        others.setParent(beans);
        others.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("decoder", Map.of("spacedock.ffmpeg", ffmpeg)));
        others.register(SoundCheck.class, Listener.class);
        others.refresh();
        return withSettings(new PackSettings(false, List.of()), others);
    }

    private static PackImport withSettings(PackSettings settings, ApplicationContext beans) {
        var constructor = BeanUtils.getResolvableConstructor(PackImport.class);
        return BeanUtils.instantiateClass(
                constructor,
                Stream.of(constructor.getParameterTypes())
                        .map(type -> type == PackSettings.class ? settings : beans.getBean(type))
                        .toArray());
    }

    private PackMother imported(PackMother mother) throws IOException {
        packs.importAll(PackMother.folders(mother));
        return mother;
    }

    private Document page(String path) {
        MvcTestResult answer = site.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
