package org.spacedock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.spacedock.testing.Crawl;
import org.spacedock.testing.Reader.Answer;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reads every page that can be reached: its words are the site's own, and its links lead somewhere. */
@WholeSite
class WordsTests {

    private static final int RUN = 9;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @LocalServerPort
    private int port;

    /**
     * The article that the first pack's news comes from is another paper's. Its text is not in this project: the file holds, for
     * each run of nine of its words, the first eight hexadecimal digits of the SHA-256 of those words in UTF-8, lower-cased,
     * apostrophes dropped, every run of letters and digits a word, with one space between two words.
     */
    @Test
    void noRunOfNineWordsOfTheSourceArticleStandsOnAPage() throws IOException {
        Set<String> runs = shingles();
        assertThat(runs).hasSizeGreaterThan(400);
        Crawl.pages(port).forEach((address, answer) -> {
            for (String text : texts(answer.page())) {
                assertThat(repeated(text, runs)).as(address).isEmpty();
            }
        });
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Map<String, Answer> met = Crawl.from(port);
        assertThat(met).hasSizeGreaterThan(80);
        met.forEach((address, answer) -> assertThat(answer.status()).as(address).isIn(200, 301));
    }

    @Test
    void everyPlaceOnAPageThatALinkNamesIsThere() {
        Map<String, Answer> pages = Crawl.pages(port);
        pages.forEach((address, answer) -> answer.page().select("a[href*=#]").eachAttr("href").stream()
                .filter(link -> link.matches("(#|/(?!audio/)).*"))
                .forEach(link -> {
                    String to = link.startsWith("#") ? address : link.substring(0, link.indexOf('#'));
                    Document page = Objects.requireNonNull(pages.get(to), link).page();
                    assertThat(page.getElementById(link.substring(link.indexOf('#') + 1)))
                            .as("%s on %s", link, address)
                            .isNotNull();
                }));
    }

    @Test
    void linksToOtherSitesAreSecureAndSaySo() {
        Crawl.pages(port)
                .forEach((address, answer) -> answer.main()
                        .select("a[href^=http]")
                        .forEach(link ->
                                assertThat(link.attr("href")).as(address).startsWith("https://")));
    }

    /** What a reader sees, and what a machine is told: titles, descriptions, labels, linked data. */
    private static List<String> texts(Document page) {
        List<String> texts = new ArrayList<>();
        texts.add(page.text());
        texts.addAll(page.select("meta[content]").eachAttr("content"));
        texts.addAll(page.select("[aria-label]").eachAttr("aria-label"));
        page.select("script[type=application/ld+json]").forEach(script -> texts.add(script.data()));
        return texts;
    }

    private static List<String> repeated(String text, Set<String> runs) {
        List<String> words = words(text);
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            String run = String.join(" ", words.subList(i, i + RUN));
            if (runs.contains(shingle(run))) {
                repeated.add(run);
            }
        }
        return repeated;
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("['’‘]", "");
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    private static String shingle(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> shingles() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(WordsTests.class.getResourceAsStream("/source-article.shingles"))) {
            return new String(file.readAllBytes(), UTF_8).lines().collect(Collectors.toSet());
        }
    }
}
