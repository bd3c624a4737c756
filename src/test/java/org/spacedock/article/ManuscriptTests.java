package org.spacedock.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacedock.article.Manuscript.Problem;
import org.spacedock.article.Passage.Playing;
import org.spacedock.article.Passage.Prose;
import org.spacedock.article.Passage.Veiled;

class ManuscriptTests {

    @Test
    void directivesDivideProseAndBlocksBetweenThemAreOne() {
        Manuscript manuscript = Manuscript.parse("""
                The first paragraph.

                The second.

                ::track[leaving-spacedock]

                The third.

                :::veil[picard/3x09]
                The ship *returns*.

                ::track[make-it-so]
                :::

                The last.
                """);

        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.passages())
                .containsExactly(
                        new Prose("<p>The first paragraph.</p>\n<p>The second.</p>\n"),
                        new Playing("leaving-spacedock", 5),
                        new Prose("<p>The third.</p>\n"),
                        new Veiled(
                                "picard/3x09",
                                9,
                                List.of(
                                        new Prose("<p>The ship <em>returns</em>.</p>\n"),
                                        new Playing("make-it-so", 12))),
                        new Prose("<p>The last.</p>\n"));
    }

    @Test
    void namesTracksAndEpisodesOnceInTheOrderOfTheText() {
        Manuscript manuscript = Manuscript.parse("""
                ::track[make-it-so]
                :::veil[picard/3x10]
                ::track[leaving-spacedock]
                :::
                :::veil[picard/3x09]
                ::track[make-it-so]
                :::
                """);

        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.tracks()).containsExactly("make-it-so", "leaving-spacedock");
        assertThat(manuscript.episodes()).containsExactly("picard/3x10", "picard/3x09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "\uFEFF\r\n", "[collider]: https://collider.com/\n"})
    void textWithoutWordsHasNoPassages(String markdown) {
        Manuscript manuscript = Manuscript.parse(markdown);

        assertThat(manuscript.passages()).isEmpty();
        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.plainText()).isEmpty();
        assertThat(manuscript.words()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::track[a]\n",
                "::track[a]",
                "\uFEFF::track[a]\n",
                "::track[a]\r\n",
                "::track[a]\r",
                "   ::track[a] \t\n",
                "::track[a]\n::track[a]",
            })
    void trackStandsAloneOnItsLine(String markdown) {
        Manuscript manuscript = Manuscript.parse(markdown);

        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.passages()).first().isEqualTo(new Playing("a", 1));
        assertThat(manuscript.passages()).hasOnlyElementsOfType(Playing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Prose\n::track[a]\nprose", "* A list\n::track[a]\n\nprose", "> A quote\n::track[a]\nprose"})
    void directiveEndsWhatStandsBeforeIt(String markdown) {
        Manuscript manuscript = Manuscript.parse(markdown);

        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.passages())
                .hasSize(3)
                .contains(new Playing("a", 2))
                .endsWith(new Prose("<p>prose</p>\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Written ::track[a] in a sentence, or :::veil[picard/3x09] or :::.",
                "A sentence that goes on with\n::before, which is CSS.",
                "::vector is C++.",
                "Two lines\n:track and the rest",
                "`::track[a]`",
                "\\::track[a]",
                "    ::track[a]\n    :::",
                "```\n::track[a]\n:::veil[x]\n:::\n```",
                "~~~~ text\n:::\n~~~\n::foo[a]\n~~~~",
                "> ```\n> ::track[a]\n> ```",
                "1. A list\n\n   ```\n   ::track[Bad Slug]\n   ```",
            })
    void colonsInASentenceOrInCodeAreNoDirective(String markdown) {
        Manuscript manuscript = Manuscript.parse(markdown);

        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.passages()).singleElement().isInstanceOf(Prose.class);
    }

    @Test
    void codeInAVeilMayShowAVeil() {
        Manuscript manuscript = Manuscript.parse(":::veil[picard/3x09]\n```\n:::\n```\nstill veiled\n:::\nopen");

        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.passages())
                .containsExactly(
                        new Veiled(
                                "picard/3x09",
                                1,
                                List.of(new Prose("<pre><code>:::\n</code></pre>\n<p>still veiled</p>\n"))),
                        new Prose("<p>open</p>\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    ::track[Bad Slug]          | a track's slug in ::track[…]
                    ::track[]                  | a track's slug in ::track[…]
                    ::track[a--b]              | a track's slug in ::track[…]
                    ::track[../a]              | a track's slug in ::track[…]
                    ::track                    | ::track[slug], alone on its line
                    ::track a                  | ::track[slug], alone on its line
                    ::track[a                  | ::track[slug], alone on its line
                    ::track[a] and more        | ::track[slug], alone on its line
                    ::Track[a]                 | ::track[slug], alone on its line
                    :: track[a]                | ::track[slug], alone on its line
                    :::track[a]                | ::track[slug], alone on its line
                    :track[a]                  | ::track[slug], alone on its line
                    ::foo[a]                   | a directive that exists
                    ::foo                      | a directive that exists
                    ::                         | a directive that exists
                    ::::                       | a directive that exists
                    :::spoiler[picard/3x09]    | a directive that exists
                    ::veil[picard/3x09]        | :::veil[show/season x episode]
                    :::veil                    | :::veil[show/season x episode]
                    """)
    void brokenDirectiveIsNamedWithWhatIsAllowed(String line, String expected) {
        Manuscript manuscript = Manuscript.parse("Prose.\n\n" + line + "\n\nProse.\n");

        assertThat(manuscript.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.expected()).startsWith(expected).contains("found “");
        });
        assertThat(manuscript.tracks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "picard",
                "picard/",
                "picard/3x9",
                "picard/3x009",
                "picard/03x09",
                "picard/0x01",
                "picard/309",
                "picard/3X09",
                "Picard/3x09",
                "/3x09",
                "picard/x/3x09",
                " picard/3x09 ",
            })
    void malformedEpisodeIsNamedAndWhatItVeilsIsNotShown(String episode) {
        Manuscript manuscript = Manuscript.parse("\n:::veil[" + episode + "]\nA secret.\n:::\n");

        assertThat(manuscript.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.expected()).contains("picard/3x09").endsWith("found “" + episode.strip() + "”");
        });
        assertThat(manuscript.passages()).isEmpty();
        assertThat(manuscript.plainText()).isEmpty();
    }

    @Test
    void unclosedVeilIsNamedWhereItOpensAndVeilsTheRest() {
        Manuscript manuscript = Manuscript.parse("Open.\n\n:::veil[picard/3x09]\n\nVeiled.\n");

        assertProblems(manuscript, 3).singleElement(STRING).startsWith("::: on a line of its own");
        assertThat(manuscript.passages())
                .containsExactly(
                        new Prose("<p>Open.</p>\n"),
                        new Veiled("picard/3x09", 3, List.of(new Prose("<p>Veiled.</p>\n"))));
    }

    @Test
    void closingWithoutAnOpeningIsNamed() {
        Manuscript manuscript = Manuscript.parse(":::veil[picard/3x09]\nVeiled.\n:::\n:::\nOpen.\n");

        assertProblems(manuscript, 4).singleElement(STRING).startsWith(":::veil[…] before");
    }

    @Test
    void veilWithinAVeilIsNamedAndNothingOfTheOuterOneIsShown() {
        Manuscript manuscript =
                Manuscript.parse(":::veil[picard/3x09]\none\n:::veil[picard/3x10]\ntwo\n:::\nthree\n:::\nfour\n");

        assertProblems(manuscript, 3).singleElement(STRING).contains("the one of line 1");
        assertThat(manuscript.plainText()).isEqualTo("four");
        assertThat(manuscript.passages()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* A list\n\n  ::track[a]",
                "A\n\n> ::track[a]",
                "1. A list\n2. > quoted\n   > :::veil[picard/3x09]",
                "* A list\n  * in a list\n    :::",
                "> a\n> * b\n>   ::track[Bad Slug]",
            })
    void directiveInAListOrAQuoteIsNamed(String markdown) {
        Manuscript manuscript = Manuscript.parse(markdown);

        assertProblems(manuscript, 3).singleElement(STRING).startsWith("a directive outside of lists and quotes");
        assertThat(manuscript.tracks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWhateverEndsThem(String end) {
        String markdown = String.join(
                end,
                "\uFEFFA paragraph",
                "with a [link](javascript:a)",
                "",
                "::foo[a]",
                "",
                "* <b>one</b>",
                "* two",
                "  > three <i>",
                "",
                "| a | b |",
                "|---|---|",
                "| c | ![](//x) |",
                "",
                "<div>",
                "plain",
                "<script>",
                "</div>",
                "",
                ":::");
        Manuscript manuscript = Manuscript.parse(markdown);

        assertThat(manuscript.problems())
                .extracting(Problem::line)
                .containsExactly(2, 4, 6, 6, 8, 12, 12, 14, 16, 17, 19);
    }

    @Test
    void firstLevelHeadingIsTheTitlesAlone() {
        assertProblems(Manuscript.parse("a\n\n# Title\n"), 3)
                .singleElement(STRING)
                .startsWith("a heading of the second level");
        assertProblems(Manuscript.parse("a\n\nTitle\n===\n"), 3)
                .singleElement(STRING)
                .startsWith("a heading of the second level");
        assertThat(Manuscript.parse("> # Title").passages())
                .containsExactly(new Prose("<blockquote>\nTitle\n</blockquote>\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"##", "[](/albums)", "![](/picture.svg)", "## `` ` ``\n\n###"})
    void headingLinkAndPictureNeedWords(String markdown) {
        assertThat(Manuscript.parse(markdown).problems())
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .contains("words");
    }

    @Test
    void sectionsCanBeLinkedToAndEachHasAnIdOfItsOwn() {
        String html = html("""
                ## Sources

                ### Võx, & the *vinyl*

                #### Too deep

                ## Sources

                ## Sources 3

                ## Sources

                ## …
                """);

        assertThat(html).isEqualTo("""
                        <h2 id="section-sources">Sources</h2>
                        <h3 id="section-vox-the-vinyl">Võx, &amp; the <em>vinyl</em></h3>
                        <h4>Too deep</h4>
                        <h2 id="section-sources-2">Sources</h2>
                        <h2 id="section-sources-3">Sources 3</h2>
                        <h2 id="section-sources-4">Sources</h2>
                        <h2 id="section-1">…</h2>
                        """);
    }

    @Test
    void sectionIdsAreOneSetAcrossTheDirectives() {
        Manuscript manuscript =
                Manuscript.parse("## Dates\n\n::track[a]\n\n## Dates\n\n:::veil[picard/3x09]\n## Dates\n:::\n");

        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.passages().toString())
                .contains("\"section-dates\"", "\"section-dates-2\"", "\"section-dates-3\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    [a](/albums/picard-season-3)     | <p><a href="/albums/picard-season-3">a</a></p>
                    [a](#section-dates)              | <p><a href="#section-dates">a</a></p>
                    [a](/tracks/a?t=83 'At 1:23')    | <p><a href="/tracks/a?t&#61;83" title="At 1:23">a</a></p>
                    [a](https://collider.com/x)      | <p><a href="https://collider.com/x" rel="noopener">a</a></p>
                    https://collider.com/x           | <p><a href="https://collider.com/x" rel="noopener">https://collider.com/x</a></p>
                    <HTTP://collider.com>            | <p><a href="HTTP://collider.com" rel="noopener">HTTP://collider.com</a></p>
                    <a@b.org>                        | <p><a href="mailto:a&#64;b.org">a&#64;b.org</a></p>
                    ![Waves](/pictures/waves.svg)    | <p><img src="/pictures/waves.svg" alt="Waves" /></p>
                    **a** *b* `c<d>`                 | <p><strong>a</strong> <em>b</em> <code>c&lt;d&gt;</code></p>
                    """)
    void linksAndEmphasisAreStandardMarkdown(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html + "\n");
    }

    @Test
    void listsQuotesCodeAndBreaksAreStandardMarkdown() {
        String html = html("3. a\n4. b\n\n* c\n\n> d\\\n> e\n\n---\n\n```java x\n<f>\n```\n");

        assertThat(html).isEqualTo("""
                        <ol start="3"><li>a</li><li>b</li></ol>
                        <ul><li>c</li></ul>
                        <blockquote>
                        <p>d<br />
                        e</p>
                        </blockquote>
                        <hr />
                        <pre><code>&lt;f&gt;
                        </code></pre>
                        """);
    }

    @Test
    void alignmentOfATableIsAClass() {
        String html = html("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n");

        assertThat(html)
                .contains(
                        "<th class=\"align-left\">a</th>",
                        "<th class=\"align-center\">b</th>",
                        "<td class=\"align-right\">3</td>",
                        "<td>4</td>")
                .doesNotContain("align=", "style");
    }

    @Test
    void plainTextIsALineForEachBlockAndLeavesOutWhatIsVeiled() {
        Manuscript manuscript = Manuscript.parse("""
                ## The *vinyl*

                Two records, [out](/releases)
                in May.

                * One & `two`

                | Side | Cues |
                |------|------|
                | A    | 11   |

                :::veil[picard/3x09]
                The ship returns.
                :::

                The end — truly.
                """);

        assertThat(manuscript.plainText())
                .isEqualTo("The vinyl\nTwo records, out in May.\nOne & two\nSide Cues\nA 11\nThe end — truly.");
        assertThat(manuscript.words()).isEqualTo(2 + 5 + 2 + 2 + 2 + 3 + 3);
    }

    private static String html(String markdown) {
        Manuscript manuscript = Manuscript.parse(markdown);
        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.passages()).singleElement().isInstanceOf(Prose.class);
        return ((Prose) manuscript.passages().get(0)).html();
    }

    private static ListAssert<String> assertProblems(Manuscript manuscript, int line) {
        assertThat(manuscript.problems()).extracting(Problem::line).containsOnly(line);
        return assertThat(manuscript.problems().stream().map(Problem::expected).toList());
    }
}
