package org.spacedock.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacedock.article.Manuscript.Problem;
import org.spacedock.article.Passage.Prose;
import org.spacedock.article.Passage.Veiled;

/** Text that tries to reach the reader's browser, or to keep the import busy. */
class HostileManuscriptTests {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href", "title", "rel"),
            "img", Set.of("src", "alt", "title"),
            "h2", Set.of("id"),
            "h3", Set.of("id"),
            "th", Set.of("class"),
            "td", Set.of("class"),
            "ol", Set.of("start"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt SRC=//x.example/a.js></sCrIpT>",
                "<script\n>alert(1)</script>",
                "<script",
                "a <script>alert(1)</script> b",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<<script>alert(1)//<</script>",
                "**<script>alert(1)</script>**",
                "> * <script>alert(1)</script>",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "## <script>alert(1)</script>",
                ":::veil[picard/3x09]\n<script>alert(1)</script>\n:::",
                "```\n```\n<script>alert(1)</script>",
                "<svg onload=alert(1)>",
                "a <svg onload='alert(1)'/> b",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext></mtext></math>",
                "<img src=x onerror=alert(1)>",
                "a <img src=https://x.example/pixel.gif> b",
                "a <b onmouseover=\"alert(1)\">b</b>",
                "<p style=\"background:url(javascript:alert(1))\">a</p>",
                "<style>body{display:none}</style>",
                "<iframe src=\"https://x.example\"></iframe>",
                "<object data=a></object>",
                "<embed src=a>",
                "<base href=https://x.example/>",
                "<meta http-equiv=refresh content=0>",
                "<link rel=stylesheet href=//x.example>",
                "<form action=//x.example><input name=a></form>",
                "<details open ontoggle=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<template><b></b></template>",
                "<textarea></textarea>",
                "<!-- <script>alert(1)</script> -->",
                "a <!--><script>alert(1)</script>--> b",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "<!DOCTYPE html>",
                "</div>",
                "<x-a b=c>",
                "[<script>alert(1)</script>](/a)",
                "[a]: /a '</title>'\n\n[a] <script>alert(1)</script>",
            })
    void htmlIsAProblemAndNeverHtmlOnThePage(String markdown) {
        Manuscript manuscript = Manuscript.parse(markdown);

        assertThat(manuscript.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.expected()).startsWith("Markdown, not HTML"));
        assertHarmless(manuscript);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;&#x61;vascript&colon;alert(1)",
                "java&Tab;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "&#1;javascript:alert(1)",
                "javascript&#0;:alert(1)",
                "<javascript:alert(1)>",
                "< javascript:alert(1)>",
                "java\\script:alert(1)",
                "javascript\\:alert(1)",
                "jav%61script:alert(1)",
                "javascript%3Aalert(1)",
                "vbscript:msgbox(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "data:image/svg+xml,<svg>",
                "DATA:image/png;base64,AAAA",
                "file:///etc/passwd",
                "ftp://x.example/a",
                "blob:https://x.example/a",
                "about:blank",
                "view-source:javascript:alert(1)",
                "feed:javascript:alert(1)",
                "//x.example/a",
                "///x.example/a",
                "/\\\\x.example/a",
                "/&Tab;/x.example",
                "&#x2F;/x.example",
                "https:x.example",
                "https:/x.example",
                "https://",
                "https:///x.example",
                "https://collider.com@x.example/",
                "https:\\\\\\\\x.example",
                "mailto:",
                "relative/page",
                "../admin",
                "?t=1",
                "#",
                "",
                "/a&#x202E;b",
            })
    void addressThatIsNotOpenIsAProblemInALinkAndInAPicture(String address) {
        for (String markdown : new String[] {
            "\n[words](" + address + ")",
            "\n![words](" + address + ")",
            "\n[words][a]\n\n[a]: " + (address.isEmpty() ? "<>" : address),
        }) {
            Manuscript manuscript = Manuscript.parse(markdown);

            assertHarmless(manuscript);
            String page = page(manuscript);
            assertThat(page).doesNotContain("href=", "src=");
            // Where CommonMark sees no link in it, the page shows the very text and nothing is lost.
            if (page.contains("](") || page.contains("[words][a]")) {
                assertThat(manuscript.problems()).isEmpty();
            } else {
                assertThat(manuscript.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.expected()).contains("of this site (/…)", "found “");
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<javascript:alert(1)>",
                "<JAVASCRIPT:alert(1)>",
                "<data:text/html,a>",
                "<vbscript:a>",
                "ftp://x.example/a",
                "[![words](javascript:alert(1))](/a)",
                "[words](/a \"t\") ![w](javascript:a 'onerror=alert(1)')",
                "https://collider.com@x.example/",
            })
    void autolinkAndNestedPictureAreHeldToTheSameRule(String markdown) {
        Manuscript manuscript = Manuscript.parse(markdown);

        assertThat(manuscript.problems()).hasSize(1);
        assertHarmless(manuscript);
    }

    @Test
    void pictureOfAnotherHostIsAProblem() {
        Manuscript manuscript = Manuscript.parse("![words](https://x.example/pixel.gif)");

        assertThat(manuscript.problems())
                .extracting(Problem::expected)
                .containsExactly("a picture of this site (/…); found “https://x.example/pixel.gif”");
        assertHarmless(manuscript);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\\<script>alert(1)\\</script>",
                "`<script>alert(1)</script>`",
                "```\n<script>alert(1)</script>\n```",
                "``` \"onmouseover=alert(1)\n<script>\n```",
                "[a](/a \"\\\"><script>alert(1)</script>\")",
                "![\\\"><script](/a)",
                "[a](/a'onclick='alert(1))",
                "## \" onclick=alert(1) x=\"",
                "<svg/onload=alert(1)>",
                "3 < 4, 5 > 4 & x<y",
                "{{constructor.constructor('alert(1)')()}} ${7*7} [[${7*7}]] th:utext=\"a\"",
            })
    void textThatOnlyLooksLikeCodeIsShownAndLosesNothing(String markdown) {
        Manuscript manuscript = Manuscript.parse(markdown);

        assertThat(manuscript.problems()).isEmpty();
        assertHarmless(manuscript);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\" onclick=a>a</a>",
                "<a href=//x.example target=_blank>a</a>",
                "<img src=https://x.example/a onerror=alert(1)>",
                "<svg onload=alert(1)></svg>",
                "<h2 id=main class=a style=color:red>a</h2>",
                "<iframe src=/a></iframe><style>a{}</style><h1>a</h1>",
            })
    void policyAloneLetsNoneOfItPass(String html) {
        List<String> dropped = new ArrayList<>();

        assertHarmless(HousePolicy.FACTORY.sanitize(html, Typesetting.LOSSES, dropped::add));
        assertThat(dropped).isNotEmpty();
    }

    @Test
    void allProblemsAreFoundAtOnceInTheOrderOfTheirLines() {
        Manuscript manuscript = Manuscript.parse("""
                # Title
                ::track[Bad Slug]
                [a](javascript:a) and <b>b</b>

                :::veil[picard]
                > ::track[a]
                """);

        assertThat(manuscript.problems()).extracting(Problem::line).containsExactly(1, 2, 3, 3, 3, 5, 5, 6);
    }

    @Test
    void whatAMessageQuotesIsShortAndOnOneLine() {
        Manuscript manuscript = Manuscript.parse("<b title='\u001b[31m\n" + "x".repeat(100_000) + "'>");

        assertThat(manuscript.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected()).hasSizeLessThan(200).doesNotContain("\n", "\u001b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {">", "> ", "* ", "1. ", "- > ", "[", "![", "*a ", "**a ", "_a_ *b ", "(", "`a ``", "<a ", "\\"})
    void tenThousandLevelsDoNotExhaustTheStack(String opening) {
        Manuscript manuscript = Manuscript.parse(opening.repeat(10_000) + "x");

        assertHarmless(manuscript);
    }

    @Test
    void nestingPastTheLimitIsAProblemAndUpToItIsNot() {
        assertThat(Manuscript.parse(">".repeat(10_000) + "x").problems())
                .containsExactly(new Problem(1, "quotes and lists less deep in one another"));
        assertThat(Manuscript.parse(">".repeat(Manuscript.DEEPEST - 1) + "x").problems())
                .isEmpty();
    }

    @Test
    void balancedNestingDoesNotExhaustTheStack() {
        int levels = 10_000;

        assertHarmless(Manuscript.parse("*".repeat(levels) + "x" + "*".repeat(levels)));
        assertHarmless(Manuscript.parse("![".repeat(levels) + "x" + "](/u)".repeat(levels)));
        assertHarmless(Manuscript.parse("<b>".repeat(levels) + "x" + "</b>".repeat(levels)));
    }

    static Stream<Arguments> repetitions() {
        return Stream.of(
                        "A sentence of prose with *emphasis* and a [link](/albums).\n",
                        "A paragraph.\n\n",
                        "::track[leaving-spacedock]\n",
                        ":::veil[picard/3x09]\nA secret.\n:::\n",
                        ":::veil[picard/3x09]\n",
                        ":::\n",
                        "::track[Bad Slug]\n",
                        ":",
                        "::track[",
                        "## Heading\n",
                        "<b>",
                        "<div>\n",
                        "<",
                        "<!--",
                        "[",
                        "[a](",
                        "![a](/b) ",
                        "`a",
                        "*a_",
                        "> ",
                        "| a ",
                        "| a | b |\n|---|---|\n| c | d |\n\n",
                        "[a]: /b\n",
                        "https://x.example/ ",
                        "a@",
                        "&amp;",
                        "x")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void longestTextIsReadInReasonableTime(String piece) {
        String markdown = piece.repeat(Manuscript.LONGEST / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Manuscript.parse(markdown));
    }

    @Test
    void megabyteIsNoArticleAndIsRefusedAtOnce() {
        String markdown = "A sentence of prose with a [link](/albums) \r\n".repeat(1 << 15);

        Manuscript manuscript = assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Manuscript.parse(markdown));

        assertThat(markdown.length()).isGreaterThan(1 << 20);
        assertThat(manuscript.passages()).isEmpty();
        assertThat(manuscript.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1 + Manuscript.LONGEST / 45);
            assertThat(problem.expected()).startsWith("a text of at most 250000 characters");
        });
    }

    @Test
    void oneLineOfTheLongestTextIsNoProblem() {
        Manuscript manuscript = Manuscript.parse("word ".repeat(Manuscript.LONGEST / 5));

        assertThat(manuscript.problems()).isEmpty();
        assertThat(manuscript.words()).isEqualTo(Manuscript.LONGEST / 5);
    }

    private static void assertHarmless(Manuscript manuscript) {
        assertHarmless(page(manuscript));
    }

    private static void assertHarmless(String page) {
        for (Element element : Jsoup.parseBodyFragment(page).body().getAllElements()) {
            if (element.normalName().equals("body")) {
                continue;
            }
            assertThat(element.normalName())
                    .isIn(
                            "p",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "blockquote",
                            "ul",
                            "ol",
                            "li",
                            "hr",
                            "br",
                            "em",
                            "strong",
                            "code",
                            "pre",
                            "a",
                            "img",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td");
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES.getOrDefault(element.normalName(), Set.of()))
                        .contains(attribute.getKey());
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).matches("(?i)/[^/].*|#.+|https?://.+|mailto:.+");
                } else if (attribute.getKey().equals("src")) {
                    assertThat(attribute.getValue()).matches("/[^/].*");
                }
            }
        }
    }

    private static String page(Manuscript manuscript) {
        StringBuilder page = new StringBuilder();
        for (Passage passage : manuscript.passages()) {
            if (passage instanceof Prose prose) {
                page.append(prose.html());
            } else if (passage instanceof Veiled veiled) {
                veiled.inner().stream()
                        .filter(Prose.class::isInstance)
                        .forEach(inner -> page.append(((Prose) inner).html()));
            }
        }
        return page.toString();
    }
}
