package org.spacedock.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacedock.testing.Reader;
import org.spacedock.testing.Reader.Answer;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever address somebody makes up, they are told in a sentence what is wrong, and the log stays quiet. */
@WholeSite
@ExtendWith(OutputCaptureExtension.class)
class RefusalTests {

    private static final String NO_PAGE = "There is no page at this address.";
    private static final String PAGE_NUMBER = "A page number is a whole number from 1 on, such as ?page=2.";
    private static final String MOMENT = "A moment is given once, in whole seconds: t=83, t=1:23 or t=1m23s,";

    @LocalServerPort
    private int port;

    private Reader reader;
    private int logged;

    @BeforeEach
    void openTheSite(CapturedOutput log) {
        reader = new Reader(port);
        logged = log.getAll().length();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/articles/nothing",
                "/tracks/nothing",
                "/albums/nothing",
                "/shows/nothing",
                "/shows/nothing/3x09",
                "/shows/picard/3x99",
                "/people/nothing",
                "/themes/nothing",
                "/releases/nothing",
                "/articles/",
                "/tracks/",
                "/error",
                "/favicon.png",
                "/assets",
                "/fonts/",
                "/.env",
                "/index.html",
                "/WEB-INF/web.xml",
                "/h2-console",
                "/actuator/env",
                "/actuator/heapdump",
                "/packs/picard-season-3/pack.yaml"
            })
    void unknownAddressIsNotFound(String address, CapturedOutput log) {
        Answer answer = reader.get(address);

        refused(answer, 404, NO_PAGE);
        quiet(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tracks/Leaving-Spacedock",
                "/tracks/leaving--spacedock",
                "/tracks/-",
                "/tracks/leaving_spacedock",
                "/tracks/leaving%20spacedock",
                "/tracks/%27%20or%201=1--",
                "/tracks/%3Cscript%3Ealert(1)",
                "/tracks/$%7B7*7%7D",
                "/tracks/__$%7BT(java.lang.Runtime)%7D__::.x",
                "/tracks/%F0%9F%8E%B5",
                "/tracks/leaving-spacedock/more",
                "/articles/leaving-spacedock-debut.html",
                "/tracks/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void malformedSlugIsNotFoundAndNotRepeated(String address, CapturedOutput log) {
        Answer answer = reader.get(address);

        refused(answer, 404, NO_PAGE);
        assertThat(answer.body()).doesNotContain("<script>alert", "49", address);
        quiet(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "x9", "3x", "3x09x", "3-09", "s3e9", "9999x1", "3x99999", "-3x9", "3X09"})
    void whatIsNoEpisodeIsNotFoundWithAnExample(String code, CapturedOutput log) {
        Answer answer = reader.get("/shows/picard/" + code);

        refused(answer, 404, "An episode is written as in /shows/picard/3x09.");
        quiet(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t=",
                "t=-1",
                "t=1.5",
                "t=1,5",
                "t=abc",
                "t=1:60",
                "t=1:5:5",
                "t=1m60s",
                "t=1m",
                "t=1s",
                "t=1h2m3s",
                "t=%201",
                "t=1%20",
                "t=+1",
                "t=0x10",
                "t=1e3",
                "t=1&t=1",
                "t=1&t=2",
                "t=%D9%A1",
                "t=NaN",
                "t",
                "t=%00",
                "t=1%0A"
            })
    void momentThatIsNoneIsRefusedWithWhatIsAllowed(String query, CapturedOutput log) {
        Answer answer = reader.get("/tracks/leaving-spacedock?" + query);

        refused(answer, 400, MOMENT);
        quiet(log);
    }

    @ParameterizedTest
    @CsvSource({"t=0, 0:00", "t=83, 1:23", "t=1:23, 1:23", "t=1m23s, 1:23", "t=007, 0:07", "t=0:5, 0:05"})
    void momentWithinTheRecordingIsWhereThePlayerBegins(String query, String words) {
        Answer answer = reader.get("/tracks/leaving-spacedock?" + query);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.main().select("spacedock-player").text()).contains("From " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t=103", "t=9999", "t=2147483648", "t=99999999999999999999999", "t=99999999m59s"})
    void momentPastTheEndIsNone(String query, CapturedOutput log) {
        Answer answer = reader.get("/tracks/leaving-spacedock?" + query);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.main().select(".player-head").text()).contains("1:42").doesNotContain("From");
        quiet(log);
    }

    @Test
    void momentOfATrackWithoutARecordingIsNone() {
        assertThat(reader.get("/tracks/make-it-so?t=5").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=",
                "page=0",
                "page=-1",
                "page=01",
                "page=1.0",
                "page=one",
                "page=1&page=1",
                "page=9999999999",
                "page=99999999999999999999",
                "page=%201",
                "page=1%00",
                "page=%D9%A1",
                "page"
            })
    void pageNumberThatIsNoneIsRefusedWithWhatIsAllowed(String query, CapturedOutput log) {
        for (String list : List.of(
                "/articles",
                "/albums",
                "/shows",
                "/releases",
                "/corrections",
                "/people/jeff-russo",
                "/albums/picard-season-3")) {
            refused(reader.get(list + "?" + query), 400, PAGE_NUMBER);
            quiet(log);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/albums", "/shows", "/corrections", "/albums/picard-season-3"})
    void pagePastTheLastIsNotFound(String list, CapturedOutput log) {
        refused(reader.get(list + "?page=2"), 404, "This list ends at page 1.");
        refused(reader.get(list + "?page=999999999"), 404, "This list ends at page 1.");
        quiet(log);
    }

    @Test
    void pageUpToTheLastIsThere() {
        assertThat(reader.get("/releases?page=2").status()).isEqualTo(200);
        refused(reader.get("/releases?page=3"), 404, "This list ends at page 2.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/tracks/%E0%A4%A",
                "/tracks/%ff%fe",
                "/tracks/%c0%af",
                "/tracks/leaving-spacedock?t=%",
                "/articles?page=%zz",
                "/tracks/a;b=c",
                "/tracks/..%2f..%2fetc",
                "/tracks/%2e%2e/%2e%2e/x",
                "/../../etc/hosts",
                "/tracks//leaving-spacedock",
                "/tracks/a\\b",
                "/tracks/a%00b",
                "/tracks/a%0d%0aSet-Cookie:x=y",
                "/tracks/<b>",
                "/audio/%zz.mp3",
                "/tracks/%3Cscript%3Ealert(1)%3C%2Fscript%3E"
            })
    void brokenAddressIsRefusedInASentence(String address, CapturedOutput log) {
        Answer answer = reader.raw(address);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.page().select("h1").text()).isNotBlank();
        assertThat(answer.page().select("a").eachAttr("href")).contains("/");
        assertThat(answer.page().text()).doesNotContain("Apache", "Tomcat", "Whitelabel", "Exception", "\tat ");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
        quiet(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audio/nothing.mp3", "/audio/leaving-spacedock-stand-in.flac", "/audio/A.mp3"})
    void unknownRecordingIsNotFound(String address, CapturedOutput log) {
        refused(reader.get(address), 404, "There is no recording at this address, or not in this format.");
        quiet(log);
    }

    @Test
    void unknownAssetIsNotFound(CapturedOutput log) {
        refused(reader.get("/assets/site-0000000000000000.css"), 404, "There is no such file.");
        quiet(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void writingIsRefused(String method, CapturedOutput log) {
        for (String address : List.of("/", "/tracks/leaving-spacedock", "/articles")) {
            refused(reader.ask(method, address), 405, "");
            quiet(log);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "image/png", "*/*", "text/html", "nonsense", ""})
    void refusalIsAPageWhateverIsAskedFor(String accepted, CapturedOutput log) {
        Answer answer = reader.ask("GET", "/nothing", "Accept", accepted);

        assertThat(answer.status()).isIn(404, 406);
        assertThat(answer.isPage()).isTrue();
        assertThat(answer.page().select("h1").text()).isNotBlank();
        quiet(log);
    }

    @ParameterizedTest
    @CsvSource({
        "/shows/picard/3x9, /shows/picard/3x09",
        "/shows/picard/003x009, /shows/picard/3x09",
        "/shows/picard/3x9?utm_source=x, /shows/picard/3x09?utm_source=x"
    })
    void otherSpellingOfAnEpisodeLeadsOn(String address, String to) {
        Answer answer = reader.get(address);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("location")).contains(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/articles", "/articles/leaving-spacedock-debut", "/tracks/leaving-spacedock", "/albums",
                "/albums/picard-season-3", "/shows", "/shows/picard", "/shows/picard/3x09", "/people/stephen-barton",
                "/themes/titan", "/releases", "/releases/picard-3x10-imax", "/corrections", "/about"
            })
    void parametersNobodyKnowsChangeNothing(String address) {
        assertThat(reader.get(address + "?utm_source=a&utm_medium=b&fbclid=%3Cscript%3E")
                        .body())
                .isEqualTo(reader.get(address).body());
    }

    /** Browsers leave these characters as they are in a query. */
    @ParameterizedTest
    @ValueSource(strings = {"/?x[]=1", "/?a|b={c}", "/articles?^=`", "/tracks/leaving-spacedock?q=\\"})
    void parametersInOddCharactersChangeNothing(String address) {
        Answer answer = reader.raw(address);

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void headIsAnsweredWithoutABody() {
        for (String address : List.of("/", "/tracks/leaving-spacedock", "/nothing")) {
            Answer answer = reader.ask("HEAD", address);
            assertThat(answer.status()).isEqualTo(reader.get(address).status());
            assertThat(answer.bytes()).isEmpty();
        }
    }

    private static void refused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.target()).isEqualTo(status);
        assertThat(answer.isPage()).as(answer.target()).isTrue();
        assertThat(answer.main().select("h1").text()).isNotBlank();
        assertThat(answer.text()).contains(sentence, Integer.toString(status), "To the front page");
        assertThat(answer.main().select("p").text()).containsPattern("[A-Z][a-z ,:=]+.*\\.");
        assertThat(answer.body()).doesNotContain("Exception", "org.springframework", "java.lang", "\tat ");
        assertThat(answer.page().select("link[rel=canonical]")).isEmpty();
    }

    /** At most a line, and never a trace. */
    private void quiet(CapturedOutput log) {
        String said = log.getAll().substring(logged);
        assertThat(said.lines().filter(line -> !line.isBlank()).toList()).hasSizeLessThanOrEqualTo(1);
        logged = log.getAll().length();
    }
}
