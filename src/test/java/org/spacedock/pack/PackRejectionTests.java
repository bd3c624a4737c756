package org.spacedock.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spacedock.testing.Signals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad packs: each problem is named with its file, its line and what was expected, and nothing of the pack is kept. */
@SiteWithoutContent
class PackRejectionTests {

    @Autowired
    private PackImport packs;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        Kept.clear(source);
    }

    private interface Change {
        void to(PackMother mother) throws IOException;
    }

    private record Bad(String name, Change change, List<String> problems) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Bad bad(String name, Change change, String... problems) {
        return new Bad(name, change, List.of(problems));
    }

    private static Bad bad(String name, String file, String from, String to, String... problems) {
        return bad(name, mother -> mother.change(file, from, to), problems);
    }

    /** In the sentences “…” stands for anything. */
    static Stream<Bad> packs() {
        return Stream.of(
                bad(
                        "a day that the calendar hasn't",
                        "releases.yaml",
                        "2026-01-06, date: \"2026-02-01\"",
                        "2026-01-06, date: \"2026-02-30\"",
                        "releases.yaml, line 11: date: expected a date such as 2023-04-20, 2023-05, 2023, spring 2023, by 2024-08-30, 2023-04-20T00:00 America/Los_Angeles, or unknown, found “2026-02-30”"),
                bad(
                        "a day in another order",
                        "articles/cue.md",
                        "2026-01-07",
                        "7.1.2026",
                        "articles/cue.md, line 6: written: expected a day such as 2023-04-13, found “7.1.2026”"),
                bad(
                        "an instant that summer time skips",
                        "releases.yaml",
                        "2026-01-06, date: \"2026-02-01\"",
                        "2026-01-06, date: \"2026-03-29T02:30 Europe/Berlin\"",
                        "releases.yaml, line 11: date: expected a date such as 2023-04-20, 2023-05, 2023, spring 2023, by 2024-08-30, 2023-04-20T00:00 America/Los_Angeles, or unknown, found “2026-03-29T02:30 Europe/Berlin”"),
                bad(
                        "an instant in no zone",
                        "releases.yaml",
                        "2026-01-06, date: \"2026-02-01\"",
                        "2026-01-06, date: \"2026-03-29T12:30 Atlantis\"",
                        "releases.yaml, line 11: date: expected a date such as 2023-04-20, 2023-05, 2023, spring 2023, by 2024-08-30, 2023-04-20T00:00 America/Los_Angeles, or unknown, found “2026-03-29T12:30 Atlantis”"),
                bad(
                        "a date at the end of time",
                        "releases.yaml",
                        "2026-01-06, date: \"2026-02-01\"",
                        "2026-01-06, date: \"+999999999-12-31\"",
                        "releases.yaml, line 11: date: expected a date such as 2023-04-20, 2023-05, 2023, spring 2023, by 2024-08-30, 2023-04-20T00:00 America/Los_Angeles, or unknown, found “+999999999-12-31”"),
                bad(
                        "an embargo that summer time skips",
                        "albums.yaml",
                        "    show: voyage\n",
                        "    show: voyage\n    embargo: 2026-03-29T02:30 Europe/Berlin\n",
                        "albums.yaml, line 6: embargo: expected an instant such as 2026-12-01T18:00 Europe/Berlin, found “2026-03-29T02:30 Europe/Berlin”"),
                bad(
                        "an embargo without a zone",
                        "albums.yaml",
                        "    show: voyage\n",
                        "    show: voyage\n    embargo: 2026-03-29T12:30\n",
                        "albums.yaml, line 6: embargo: expected an instant such as 2026-12-01T18:00 Europe/Berlin, found “2026-03-29T12:30”"),
                bad(
                        "an embargo at the end of time",
                        "albums.yaml",
                        "    show: voyage\n",
                        "    show: voyage\n    embargo: +999999999-01-01T00:00 UTC\n",
                        "albums.yaml, line 6: embargo: expected an instant such as 2026-12-01T18:00 Europe/Berlin, found “+999999999-01-01T00:00 UTC”"),
                bad(
                        "a missing audio file",
                        mother -> mother.without("audio/first-light.mp3"),
                        "recordings.yaml, line 9: files: there is no file audio/first-light.mp3 in the pack"),
                bad(
                        "an audio file outside of the pack",
                        "recordings.yaml",
                        "- audio/first-light.mp3",
                        "- ../audio/first-light.mp3",
                        "recordings.yaml, line 9: files: there is no file ../audio/first-light.mp3 in the pack"),
                bad(
                        "an audio file of the machine",
                        "recordings.yaml",
                        "- audio/first-light.mp3",
                        "- /etc/first-light.mp3",
                        "recordings.yaml, line 9: files: there is no file /etc/first-light.mp3 in the pack"),
                bad(
                        "a format that no browser plays",
                        "recordings.yaml",
                        "- audio/first-light.mp3",
                        "- audio/first-light.peaks",
                        "recordings.yaml, line 9: files: audio/first-light.peaks: expected one of opus, m4a, mp3, ogg, flac, wav"),
                bad(
                        "no audio file",
                        "recordings.yaml",
                        "    files:\n      - audio/first-light.mp3\n",
                        "",
                        "recordings.yaml, line 2: expected the field “files” with at least one audio file"),
                bad(
                        "missing peaks",
                        mother -> mother.without("audio/first-light.peaks"),
                        "recordings.yaml, line 7: peaks: there is no file audio/first-light.peaks in the pack"),
                bad(
                        "half a peak too many",
                        mother -> mother.write("audio/first-light.peaks", "00ff7\n"),
                        "recordings.yaml, line 7: peaks: audio/first-light.peaks: expected 1 to 1000 peaks of two lower-case hexadecimal digits each, without anything between, but found 5 digits"),
                bad(
                        "peaks that are words",
                        mother -> mother.write("audio/first-light.peaks", "loud"),
                        "recordings.yaml, line 7: peaks: audio/first-light.peaks: expected 1 to 1000 peaks of two lower-case hexadecimal digits each, without anything between, but found other characters"),
                bad(
                        "peaks from outside of the pack",
                        "recordings.yaml",
                        "peaks: audio/first-light.peaks",
                        "peaks: ../peaks",
                        "recordings.yaml, line 7: peaks: there is no file ../peaks in the pack"),
                bad(
                        "a slug twice",
                        "albums.yaml",
                        "slug: last-light",
                        "slug: first-light",
                        "albums.yaml, line 20: slug: the slug first-light is taken by another track of the packs at hand"),
                bad(
                        "an id twice",
                        "albums.yaml",
                        "id: trck0002",
                        "id: pers0001",
                        "albums.yaml, line 19: id: the id pers0001 is taken by people.yaml, line 4"),
                bad(
                        "an episode twice",
                        "shows.yaml",
                        "number: 2",
                        "number: 1",
                        "shows.yaml, line 9: slug: the slug voyage/1x01 is taken by another episode of the packs at hand"),
                bad(
                        "a season twice",
                        "shows.yaml",
                        "          - {id: ep1s0002, number: 2, title: The end}\n",
                        "      - number: 1\n",
                        "shows.yaml, line 9: number: season 1 stands twice"),
                bad(
                        "an outlet twice",
                        "people.yaml",
                        "people:\n",
                        "  - {slug: gazette, name: The other Gazette}\npeople:\n",
                        "people.yaml, line 3: slug: the outlet gazette stands twice"),
                bad(
                        "a malformed id",
                        "albums.yaml",
                        "id: trck0002",
                        "id: Track-2",
                        "albums.yaml, line 19: id: expected eight characters of 0-9 and a-z without i, l, o, u, found “Track-2”"),
                bad(
                        "a malformed slug",
                        "albums.yaml",
                        "slug: last-light",
                        "slug: Last Light",
                        "albums.yaml, line 20: slug: expected lower-case letters and digits joined by hyphens, at most 80 characters, found “Last Light”"),
                bad(
                        "no id",
                        "albums.yaml",
                        "id: trck0002\n        ",
                        "",
                        "albums.yaml, line 19: expected the field “id”"),
                bad(
                        "no slug",
                        "albums.yaml",
                        "        slug: last-light\n",
                        "",
                        "albums.yaml, line 19: expected the field “slug”"),
                bad(
                        "an unknown field",
                        "albums.yaml",
                        "        title: Last Light",
                        "        title: Last Light\n        titel: Last Light",
                        "albums.yaml, line 22: there is no field “titel” here; expected one of …"),
                bad(
                        "a field twice",
                        "albums.yaml",
                        "title: Last Light",
                        "title: Last Light\n        title: Last Lights",
                        "albums.yaml, line 22: the field “title” stands twice"),
                bad(
                        "a list where a text belongs",
                        "albums.yaml",
                        "title: Last Light",
                        "title: [Last, Light]",
                        "albums.yaml, line 21: title: expected a text"),
                bad(
                        "a text where a list belongs",
                        "recordings.yaml",
                        "    appearances:\n      - {theme: homecoming, from: 1, to: 4.5, by: solo horn}",
                        "    appearances: none",
                        "recordings.yaml, line 10: appearances: expected a list"),
                bad(
                        "a text where fields belong",
                        "albums.yaml",
                        "      - id: trck0002\n        slug: last-light\n        title: Last Light\n",
                        "      - Last Light\n",
                        "albums.yaml, line 19: expected fields, each as “name: value”",
                        "albums.yaml, line 19: expected the field “id”",
                        "albums.yaml, line 19: expected the field “slug”",
                        "albums.yaml, line 19: expected the field “title”"),
                bad(
                        "an unknown section",
                        "pack.yaml",
                        "  title: A small pack\n",
                        "  title: A small pack\nmotifs: []\n",
                        "pack.yaml, line 4: there is no field “motifs” here; expected one of …"),
                bad(
                        "an unknown person",
                        "albums.yaml",
                        "person: ada-composer",
                        "person: ada",
                        "albums.yaml, line 7: person: there is no person “ada”"),
                bad(
                        "an unknown episode",
                        "albums.yaml",
                        "on: 2026-01-02, episode: voyage/1x01",
                        "on: 2026-01-02, episode: voyage/1x03",
                        "albums.yaml, line 14: episode: there is no episode “voyage/1x03”"),
                bad(
                        "an unknown outlet",
                        "releases.yaml",
                        "outlet: gazette",
                        "outlet: tribune",
                        "releases.yaml, line 9: outlet: there is no outlet “tribune”"),
                bad(
                        "an unknown album",
                        "releases.yaml",
                        "album: voyage-season-1",
                        "album: voyage-season-2",
                        "releases.yaml, line 7: album: there is no album “voyage-season-2”"),
                bad(
                        "an unknown lead",
                        "articles/cue.md",
                        "lead: first-light",
                        "lead: first-night",
                        "articles/cue.md, line 7: lead: there is no track “first-night”"),
                bad(
                        "an unknown track in a text",
                        "articles/cue.md",
                        "::track[first-light]",
                        "::track[first-night]",
                        "articles/cue.md, line 15: there is no track “first-night”"),
                bad(
                        "an unknown track in a text whose link has the same words",
                        "articles/cue.md",
                        "let a cue go.\n\n::track[first-light]",
                        "let [first-night](/articles) go.\n\n::track[first-night]",
                        "articles/cue.md, line 15: there is no track “first-night”"),
                bad(
                        "an unknown episode in a veil",
                        "articles/cue.md",
                        ":::veil[voyage/1x01]",
                        ":::veil[voyage/1x07]",
                        "articles/cue.md, line 17: there is no episode “voyage/1x07”"),
                bad(
                        "a directive with a broken slug",
                        "articles/cue.md",
                        "::track[first-light]",
                        "::track[First Light]",
                        "articles/cue.md, line 15: expected a track's slug in ::track[…] (lower-case letters and digits joined by hyphens, at most 80 characters); found “First Light”"),
                bad(
                        "a veil that nobody closes",
                        "articles/cue.md",
                        "start.\n:::",
                        "start.",
                        "articles/cue.md, line 17: expected ::: on a line of its own, to close the veil that opens here"),
                bad(
                        "a directive that doesn't exist",
                        "articles/cue.md",
                        "::track[first-light]",
                        "::video[first-light]",
                        "articles/cue.md, line 15: expected a directive that exists: ::track[slug], :::veil[picard/3x09] or the ::: that closes a veil; found “::video[first-light]”"),
                bad(
                        "a script in the text",
                        "articles/cue.md",
                        "The composer has",
                        "<script>alert(1)</script>",
                        "articles/cue.md, line 13: expected Markdown, not HTML, which an article can only show as code (`…`); found “<script>”"),
                bad(
                        "a link that runs a script",
                        "articles/cue.md",
                        "a cue go",
                        "[a cue](javascript:alert(1)) go",
                        "articles/cue.md, line 13: expected a link to https://…, http://…, mailto:…, a page of this site (/…) or a part of this one (#…); found “javascript:alert(1)”"),
                bad(
                        "a script after lines that end as Windows ends them",
                        mother -> mother.change("articles/cue.md", "The composer has", "<script>alert(1)</script>")
                                .write(
                                        "articles/cue.md",
                                        mother.text("articles/cue.md").replace("\n", "\r\n")),
                        "articles/cue.md, line 13: expected Markdown, …; found “<script>”"),
                bad(
                        "a text without end",
                        mother -> mother.change("articles/cue.md", "a cue go", "a cue go".repeat(40_000)),
                        "articles/cue.md, line …: expected a text of at most …"),
                bad(
                        "broken YAML",
                        mother -> mother.write("broken.yaml", "people:\n  - name: \"Ada\n"),
                        "broken.yaml, line 3: this is no YAML: found unexpected end of stream"),
                bad(
                        "broken YAML before a text",
                        "articles/cue.md",
                        "[voyage]",
                        "[voyage",
                        "articles/cue.md, line 9: the fields are no YAML: …"),
                bad(
                        "a tab in YAML",
                        mother -> mother.write("tab.yaml", "people:\n\t- name: Ada\n"),
                        "tab.yaml, line 2: this is no YAML: …"),
                bad(
                        "two documents in one file",
                        mother -> mother.write("two.yaml", "people: []\n---\nthemes: []\n"),
                        "two.yaml, line 2: this is no YAML: but found another document"),
                bad(
                        "an alias for a list",
                        mother -> mother.write("alias.yaml", "people: &nobody []\nthemes: *nobody\n"),
                        "alias.yaml…: this can't be read as YAML: …alias…"),
                bad(
                        "lists deeper than any pack needs",
                        mother -> mother.write("deep.yaml", "people: " + "[".repeat(100_000)),
                        "deep.yaml…: this can't be read as YAML: Nesting Depth exceeded max 50"),
                bad(
                        "no front matter",
                        mother -> mother.write("articles/cue.md", "The composer has let a cue go.\n"),
                        "articles/cue.md, line 1: expected the article's fields between two lines of three hyphens"),
                bad(
                        "empty front matter",
                        mother -> mother.write("articles/cue.md", "---\n---\nThe composer has let a cue go.\n"),
                        "articles/cue.md, line 1: expected the article's fields between two lines of three hyphens"),
                bad(
                        "front matter without an end",
                        "articles/cue.md",
                        "\n---\n\nThe",
                        "\n\nThe",
                        "articles/cue.md, line 1: expected the article's fields between two lines of three hyphens"),
                bad(
                        "no decision on a date",
                        "releases.yaml",
                        "    decisions:\n      - {verdict: announced, on: 2026-01-06, date: \"2026-02-01\", reason: The label says so.}\n",
                        "",
                        "releases.yaml, line 2: expected at least one decision: which date stands is never guessed from the reports"),
                bad(
                        "a verdict that isn't one",
                        "releases.yaml",
                        "verdict: announced",
                        "verdict: rumoured",
                        "releases.yaml, line 11: verdict: expected announced, stands, disputed or withdrawn, found “rumoured”"),
                bad(
                        "a decision without a reason",
                        "releases.yaml",
                        ", reason: The label says so.",
                        "",
                        "releases.yaml, line 11: expected the field “reason”"),
                bad(
                        "an appearance past the end",
                        "recordings.yaml",
                        "to: 4.5",
                        "to: 10.501",
                        "recordings.yaml, line 11: expected from before to, and to within the recording's length"),
                bad(
                        "an appearance that ends before it begins",
                        "recordings.yaml",
                        "to: 4.5",
                        "to: 0.5",
                        "recordings.yaml, line 11: expected from before to, and to within the recording's length"),
                bad(
                        "an appearance that begins and never ends",
                        "recordings.yaml",
                        "from: 1, to: 4.5",
                        "from: 1",
                        "recordings.yaml, line 11: expected the field “to”"),
                bad(
                        "an appearance that ends without a begin",
                        "recordings.yaml",
                        "from: 1, to: 4.5",
                        "to: 4.5",
                        "recordings.yaml, line 11: expected the field “from”"),
                bad(
                        "an empty audio file",
                        mother -> mother.write("audio/first-light.mp3", ""),
                        "recordings.yaml, line 9: files: audio/first-light.mp3 is empty"),
                bad(
                        "an audio file that is a page",
                        mother -> mother.write("audio/first-light.mp3", "<!doctype html><title>Not found</title>"),
                        "recordings.yaml, line 9: files: audio/first-light.mp3 is no MP3, or a damaged one"),
                bad(
                        "an audio file under the name of another format",
                        mother -> mother.write("audio/first-light.mp3", Signals.wav(8000, 10.5, Signals.sine(440))),
                        "recordings.yaml, line 9: files: audio/first-light.mp3 is no MP3…"),
                bad(
                        "an audio file that was cut short",
                        mother -> mother.write(
                                "audio/first-light.mp3",
                                Signals.cut(PackMother.FIRST_TAKE, PackMother.FIRST_TAKE.length / 3)),
                        "recordings.yaml, line 9: files: audio/first-light.mp3 is 3.5 s long, but length says 10.5: it ends in the middle, or length is wrong"),
                bad(
                        "no length",
                        mother -> mother.change("recordings.yaml", "length: 10.5", "length: 0")
                                .change("recordings.yaml", "from: 1, to: 4.5, ", ""),
                        "recordings.yaml, line 6: length: expected more than 0 seconds, found “0”"),
                bad(
                        "a length that is too short",
                        "recordings.yaml",
                        "length: 10.5",
                        "length: 9.9",
                        "recordings.yaml, line 9: files: audio/first-light.mp3 goes on after the 9.9 s that length says"),
                bad(
                        "a second audio file that is no audio",
                        mother -> mother.change(
                                        "recordings.yaml",
                                        "- audio/first-light.mp3",
                                        "- audio/first-light.mp3\n      - audio/first-light.wav")
                                .write("audio/first-light.wav", "RIFF"),
                        "recordings.yaml, line 10: files: audio/first-light.wav is no WAV"),
                bad(
                        "a recording that replaces itself",
                        "recordings.yaml",
                        "    length: 10.5\n",
                        "    length: 10.5\n    replaces: first-light-take-1\n",
                        "recordings.yaml, line 7: replaces: …"),
                bad(
                        "a title that is too long",
                        "albums.yaml",
                        "title: Last Light",
                        "title: " + "L".repeat(301),
                        "albums.yaml, line 21: title: expected at most 300 characters, found 301"),
                bad(
                        "a name that is too long",
                        "people.yaml",
                        "name: Ada Composer",
                        "name: " + "A".repeat(301),
                        "people.yaml, line 6: name: expected at most 300 characters, found 301"),
                bad(
                        "a licence with a name that is too long",
                        "recordings.yaml",
                        "    length: 10.5\n",
                        "    length: 10.5\n    licence: {name: " + "L".repeat(301)
                                + ", address: \"https://example.org/\"}\n",
                        "recordings.yaml, line 7: name: expected at most 300 characters, found 301"),
                bad(
                        "a former slug that is none",
                        "albums.yaml",
                        "slug: last-light",
                        "slug: last-light\n        formerly: [Last light]",
                        "albums.yaml, line 21: formerly: expected …"),
                bad(
                        "a control character",
                        "albums.yaml",
                        "title: Last Light",
                        "title: \"Last\\u0007Light\"",
                        "albums.yaml, line 21: title: expected no control characters"),
                bad(
                        "a NUL character",
                        "albums.yaml",
                        "title: Last Light",
                        "title: \"Last\\0Light\"",
                        "albums.yaml, line 21: title: expected no control characters"),
                bad(
                        "half of a character",
                        "albums.yaml",
                        "title: Last Light",
                        "title: \"Last\\ud83dLight\"",
                        "albums.yaml, line 21: title: expected …"),
                bad(
                        "a NUL character in a text",
                        mother -> mother.change("articles/cue.md", "let a cue go", "let a\0cue go"),
                        "articles/cue.md, line 13: expected …"),
                bad(
                        "an address that isn't one",
                        "people.yaml",
                        "https://gazette.example/",
                        "javascript:alert(1)",
                        "people.yaml, line 2: address: expected a web address such as https://example.org/page, found “javascript:alert(1)”"),
                bad(
                        "YAML that isn't UTF-8",
                        mother -> mother.write("latin.yaml", "# Voilà\n".getBytes(StandardCharsets.ISO_8859_1)),
                        "latin.yaml…UTF-8…"),
                bad(
                        "an article that isn't UTF-8",
                        mother -> mother.write(
                                "articles/cue.md",
                                mother.text("articles/cue.md")
                                        .replace("composer", "compositör")
                                        .getBytes(StandardCharsets.ISO_8859_1)),
                        "articles/cue.md…UTF-8…"),
                bad(
                        "no head",
                        mother -> mother.write("pack.yaml", "outlets: []\n"),
                        "pack.yaml: expected one field “pack” with the pack's slug and title"),
                bad(
                        "two heads",
                        mother -> mother.write("second.yaml", mother.text("pack.yaml")),
                        "pack.yaml: expected one field “pack” with the pack's slug and title"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void refusesAPackWith(Bad bad) throws IOException {
        PackMother mother = PackMother.in(folder);
        bad.change().to(mother);
        Kept before = Kept.in(database);

        PackRejected refusal = refusal(mother);

        assertThat(said(refusal)).hasSameSizeAs(bad.problems());
        for (int i = 0; i < bad.problems().size(); i++) {
            assertThat(said(refusal).get(i)).matches(pattern(bad.problems().get(i)));
        }
        assertThat(Kept.in(database)).isEqualTo(before);
    }

    private static Pattern pattern(String sentence) {
        return Pattern.compile(
                Stream.of(sentence.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    @Test
    void namesSeveralProblemsAtOnceByFileAndLine() throws IOException {
        PackMother mother = PackMother.in(folder)
                .change("releases.yaml", "2026-01-05", "yesterday")
                .change("albums.yaml", "slug: last-light", "slug: first-light")
                .change("albums.yaml", "person: ada-composer", "person: ada")
                .change("articles/cue.md", "::track[first-light]", "::track[first-night]")
                .without("audio/first-light.mp3");
        Kept before = Kept.in(database);

        assertThat(said(refusal(mother)))
                .containsExactly(
                        "albums.yaml, line 7: person: there is no person “ada”",
                        "albums.yaml, line 20: slug: the slug first-light is taken by another track of the packs at hand",
                        "articles/cue.md, line 15: there is no track “first-night”",
                        "recordings.yaml, line 9: files: there is no file audio/first-light.mp3 in the pack",
                        "releases.yaml, line 9: on: expected a day such as 2023-04-13, found “yesterday”");
        assertThat(Kept.in(database)).isEqualTo(before);
    }

    @Test
    void keepsNothingOfAGoodPackBesideABadOne() throws IOException {
        PackMother mother = PackMother.in(folder.resolve("mother"));
        packs.importAll(PackMother.folders(mother));
        mother.change("albums.yaml", "title: Last Light", "title: The last light");
        PackMother second = PackMother.second(folder.resolve("second"))
                .write("tracks.yaml", "tracks:\n  - {id: trck0003, slug: third-light, title: [Third, Light]}\n");
        Kept before = Kept.in(database);

        assertThat(said(refusal(mother, second))).containsExactly("tracks.yaml, line 2: title: expected a text");
        assertThat(Kept.in(database)).isEqualTo(before);
    }

    @Test
    void refusesASlugOfAnotherPackAtHand() throws IOException {
        PackMother second = secondWith("slug: first-light", "id: trck0003");

        assertThat(said(refusal(PackMother.in(folder.resolve("mother")), second)))
                .containsExactly(
                        "tracks.yaml, line 3: slug: the slug first-light is taken by another track of the packs at hand");
        assertThat(Kept.in(database).count("track")).isZero();
    }

    @Test
    void refusesASlugOfAPackThatIsKept() throws IOException {
        packs.importAll(PackMother.folders(PackMother.in(folder.resolve("mother"))));
        PackMother second = secondWith("slug: first-light", "id: trck0003");
        Kept before = Kept.in(database);

        assertThat(said(refusal(second)))
                .containsExactly(
                        "tracks.yaml, line 3: slug: the slug first-light is taken by the thing with the id trck0001 of the"
                                + " pack mother");
        assertThat(Kept.in(database)).isEqualTo(before);
    }

    @Test
    void refusesAnIdOfAPackThatIsKept() throws IOException {
        packs.importAll(PackMother.folders(PackMother.in(folder.resolve("mother"))));
        PackMother second = secondWith("slug: third-light", "id: trck0001");
        Kept before = Kept.in(database);

        assertThat(said(refusal(second)))
                .containsExactly(
                        "tracks.yaml, line 2: id: the id trck0001 is taken by a thing of another pack or kind");
        assertThat(Kept.in(database)).isEqualTo(before);
    }

    @Test
    void refusesAnOutletOfAnotherPack() throws IOException {
        packs.importAll(PackMother.folders(PackMother.in(folder.resolve("mother"))));
        PackMother second = PackMother.second(folder.resolve("second"))
                .write("outlets.yaml", "outlets:\n  - {slug: gazette, name: Another Gazette}\n");
        Kept before = Kept.in(database);

        assertThat(said(refusal(second))).singleElement().asString().startsWith("outlets.yaml, line 2: slug: ");
        assertThat(Kept.in(database)).isEqualTo(before);
    }

    @Test
    void refusesTwoPacksOfOneSlug() throws IOException {
        PackMother mother = PackMother.in(folder.resolve("mother"));
        PackMother second =
                PackMother.second(folder.resolve("second")).change("pack.yaml", "slug: second", "slug: mother");

        assertThat(said(refusal(mother, second))).singleElement().asString().startsWith("pack.yaml, line 2: slug: ");
        assertThat(Kept.in(database).count("pack")).isZero();
    }

    private PackMother secondWith(String slug, String id) throws IOException {
        return PackMother.second(folder.resolve("second"))
                .write("tracks.yaml", "tracks:\n  - " + id + "\n    " + slug + "\n    title: Third Light\n");
    }

    @Test
    void refusesOtherBytesUnderAKnownRecording() throws IOException {
        PackMother mother = PackMother.in(folder);
        packs.importAll(PackMother.folders(mother));
        mother.write("audio/first-light.mp3", Signals.mp3("another take", 10.5))
                .change("albums.yaml", "Last Light", "The last light");
        Kept before = Kept.in(database);

        assertThat(said(refusal(mother)))
                .containsExactly(
                        "recordings.yaml, line 2: The recording first-light-take-1 has other audio than before:"
                                + " give the new audio an id and a slug of its own, and say that it replaces"
                                + " first-light-take-1");
        assertThat(Kept.in(database)).isEqualTo(before);
    }

    @Test
    void refusesALinkThatLeadsOutOfThePack() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.mp3"), "not the pack's");
        PackMother mother = PackMother.in(folder.resolve("mother")).without("audio/first-light.mp3");
        Files.createSymbolicLink(mother.folder().resolve("audio/first-light.mp3"), secret);
        Kept before = Kept.in(database);

        assertThat(said(refusal(mother))).isNotEmpty().allMatch(problem -> problem.contains("audio/first-light.mp3"));
        assertThat(Kept.in(database)).isEqualTo(before);
    }

    @Test
    void saysThatAFolderIsMissing() {
        Path missing = folder.resolve("missing");

        assertThat(said(refusalOf(missing))).containsExactly(missing + ": there is no such folder");
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "pack:\n");

        assertThat(said(refusalOf(file))).containsExactly(file + ": there is no such folder");
    }

    @Test
    void saysWhatAnEmptyFolderLacks() {
        assertThat(said(refusalOf(folder)))
                .containsExactly("pack.yaml: expected this file in the folder or in its sub-folders");
    }

    private static List<String> said(PackRejected refusal) {
        return refusal.problems().stream().map(Problem::toString).toList();
    }

    private static PackRejected refusalOf(Path folder) {
        return refused(() -> PackFolder.in(folder));
    }

    private PackRejected refusal(PackMother... mothers) {
        return refused(() -> packs.importAll(PackMother.folders(mothers)));
    }

    private static PackRejected refused(ThrowingCallable imports) {
        PackRejected refusal = catchThrowableOfType(PackRejected.class, imports);
        assertThat(refusal).as("the refusal of a bad pack").isNotNull();
        return refusal;
    }
}
