package org.spacedock.listening;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spacedock.listening.AudioFiles.AudioFile;
import org.spacedock.listening.RecordingStore.StoredFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The rules of RFC 9110 for conditions and ranges, over real HTTP and on both ways that bytes can take: Tomcat's zero-copy path
 * and plain writing, each on a port of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = AudioRangesTests.Site.class)
@ExtendWith(OutputCaptureExtension.class)
class AudioRangesTests {

    private static final int LENGTH = 100_000;
    private static final byte[] BYTES = bytes(LENGTH);
    private static final String SHA256 = sha256(BYTES);
    private static final String TAG = '"' + SHA256 + '"';
    private static final String LONG = "public, max-age=31536000, immutable";
    private static final Instant NOW = Instant.parse("2023-04-20T12:00:00Z");

    private static final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    @LocalServerPort
    private int sendfilePort;

    @Autowired
    private Connector plain;

    @Autowired
    private BlockingQueue<Handled> handled;

    @DynamicPropertySource
    static void keepDataApart(DynamicPropertyRegistry registry) {
        registry.add("spacedock.data", data::toString);
    }

    enum Way {
        SENDFILE,
        PLAIN
    }

    /** TAG is the file's own entity tag; the part is the one sent, where one is. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    no range                       |                                                | 200 |
                    the first byte                 | Range: bytes=0-0                               | 206 | 0-0
                    a first part                   | Range: bytes=0-999                             | 206 | 0-999
                    a middle part                  | Range: bytes=40000-59999                       | 206 | 40000-59999
                    all of it                      | Range: bytes=0-                                | 206 | 0-99999
                    an open range                  | Range: bytes=5-                                | 206 | 5-99999
                    the last byte, open            | Range: bytes=99999-                            | 206 | 99999-99999
                    the last byte                  | Range: bytes=99999-99999                       | 206 | 99999-99999
                    the last byte as a suffix      | Range: bytes=-1                                | 206 | 99999-99999
                    a suffix                       | Range: bytes=-500                              | 206 | 99500-99999
                    a suffix of all of it          | Range: bytes=-100000                           | 206 | 0-99999
                    a suffix of more than that     | Range: bytes=-200000                           | 206 | 0-99999
                    an end behind the end          | Range: bytes=90000-200000                      | 206 | 90000-99999
                    an end longer than a long      | Range: bytes=7-99999999999999999999            | 206 | 7-99999
                    a unit in other letters        | Range: Bytes=0-9                               | 206 | 0-9
                    a start at the length          | Range: bytes=100000-                           | 416 |
                    a range behind the end         | Range: bytes=100000-100001                     | 416 |
                    a start longer than a long     | Range: bytes=99999999999999999999-             | 416 |
                    a suffix of nothing            | Range: bytes=-0                                | 416 |
                    an unknown unit                | Range: seconds=0-9                             | 200 |
                    a malformed range              | Range: bytes=a-b                               | 200 |
                    a backward range               | Range: bytes=9-0                               | 200 |
                    no range behind the unit       | Range: bytes=                                  | 200 |
                    several ranges                 | Range: bytes=0-9,20-29                         | 200 |
                    several, one behind the end    | Range: bytes=0-9,200000-                       | 200 |
                    If-Range: the tag              | Range: bytes=0-9; If-Range: TAG                | 206 | 0-9
                    If-Range: another tag          | Range: bytes=0-9; If-Range: "x"                | 200 |
                    If-Range: the weak tag         | Range: bytes=0-9; If-Range: W/TAG              | 200 |
                    If-Range: a date               | Range: bytes=0-9; If-Range: Thu, 20 Apr 2023 12:00:00 GMT | 200 |
                    If-Range: a list               | Range: bytes=0-9; If-Range: TAG, "x"           | 200 |
                    If-Range: a star               | Range: bytes=0-9; If-Range: *                  | 200 |
                    If-Range without a range       | If-Range: TAG                                  | 200 |
                    416 under a true If-Range      | Range: bytes=200000-; If-Range: TAG            | 416 |
                    no 416 under a false If-Range  | Range: bytes=200000-; If-Range: "x"            | 200 |
                    If-None-Match: the tag         | If-None-Match: TAG                             | 304 |
                    If-None-Match: the weak tag    | If-None-Match: W/TAG                           | 304 |
                    If-None-Match: a star          | If-None-Match: *                               | 304 |
                    If-None-Match: a list          | If-None-Match: "x", TAG                        | 304 |
                    If-None-Match: another tag     | If-None-Match: "x"                             | 200 |
                    If-None-Match, then the range  | If-None-Match: "x"; Range: bytes=3-9           | 206 | 3-9
                    304 before 206                 | If-None-Match: TAG; Range: bytes=0-9           | 304 |
                    304 before 416                 | If-None-Match: TAG; Range: bytes=-0            | 304 |
                    If-Match: the tag              | If-Match: TAG                                  | 200 |
                    If-Match: a star               | If-Match: *                                    | 200 |
                    If-Match: a list               | If-Match: "x", TAG                             | 200 |
                    If-Match, then the range       | If-Match: TAG; Range: bytes=3-9                | 206 | 3-9
                    If-Match: another tag          | If-Match: "x"                                  | 412 |
                    If-Match: the weak tag         | If-Match: W/TAG                                | 412 |
                    412 before 304                 | If-Match: "x"; If-None-Match: TAG              | 412 |
                    412 before 206                 | If-Match: "x"; Range: bytes=0-9                | 412 |
                    304 after If-Match             | If-Match: TAG; If-None-Match: TAG              | 304 |
                    If-Modified-Since, no date     | If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT   | 200 |
                    If-Unmodified-Since, no date   | If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT | 200 |
                    """)
    void answersByTheRule(String name, @Nullable String fields, int status, @Nullable String part) throws Exception {
        for (Way way : Way.values()) {
            HttpResponse<byte[]> answer = ask(way, "GET", "/audio/leaving.mp3", fields(fields));

            assertThat(answer.statusCode()).as("%s, %s", name, way).isEqualTo(status);
            switch (status) {
                case 200 -> assertWhole(answer);
                case 206 -> assertPart(answer, Objects.requireNonNull(part));
                default -> assertNothing(answer);
            }
        }
    }

    private static Map<String, String> fields(@Nullable String lines) {
        return Stream.ofNullable(lines)
                .flatMap(all -> Stream.of(all.replace("TAG", TAG).split("; ", -1)))
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    private static void assertWhole(HttpResponse<byte[]> answer) {
        assertThat(field(answer, "Content-Range")).isNull();
        assertThat(sha256(answer.body())).isEqualTo(SHA256);
        assertDescribed(answer, LENGTH);
    }

    private static void assertPart(HttpResponse<byte[]> answer, String part) {
        int first = Integer.parseInt(part.substring(0, part.indexOf('-')));
        int last = Integer.parseInt(part.substring(part.indexOf('-') + 1));
        assertThat(field(answer, "Content-Range")).isEqualTo("bytes " + part + "/100000");
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(BYTES, first, last + 1));
        assertDescribed(answer, last - first + 1);
    }

    private static void assertNothing(HttpResponse<byte[]> answer) {
        boolean unmodified = answer.statusCode() == 304;
        assertThat(answer.body()).isEmpty();
        assertThat(field(answer, "Content-Range")).isEqualTo(answer.statusCode() == 416 ? "bytes */100000" : null);
        assertThat(field(answer, "ETag")).isEqualTo(unmodified ? TAG : null);
        assertThat(field(answer, "Cache-Control")).isEqualTo(unmodified ? LONG : null);
        assertThat(field(answer, "Content-Length")).isEqualTo(unmodified ? null : "0");
    }

    private static void assertDescribed(HttpResponse<byte[]> answer, int length) {
        assertThat(field(answer, "Content-Length")).isEqualTo(Integer.toString(length));
        assertThat(field(answer, "Content-Type")).isEqualTo("audio/mpeg");
        assertThat(field(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(field(answer, "ETag")).isEqualTo(TAG);
        assertThat(field(answer, "Cache-Control")).isEqualTo(LONG);
        assertThat(field(answer, "Last-Modified")).isNull();
        assertThat(field(answer, "Content-Encoding")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void headIsTheWholeWithoutItsBytes(Way way) throws Exception {
        HttpResponse<byte[]> answer = ask(way, "HEAD", "/audio/leaving.mp3", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertDescribed(answer, LENGTH);
    }

    @ParameterizedTest
    @EnumSource
    void headKnowsNoRange(Way way) throws Exception {
        for (String range : new String[] {"bytes=0-9", "bytes=200000-", "bytes=-0"}) {
            HttpResponse<byte[]> answer = ask(way, "HEAD", "/audio/leaving.mp3", Map.of("Range", range));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(field(answer, "Content-Range")).isNull();
            assertDescribed(answer, LENGTH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void headObeysConditions(Way way) throws Exception {
        assertThat(ask(way, "HEAD", "/audio/leaving.mp3", Map.of("If-None-Match", TAG))
                        .statusCode())
                .isEqualTo(304);
        assertThat(ask(way, "HEAD", "/audio/leaving.mp3", Map.of("If-Match", "\"x\""))
                        .statusCode())
                .isEqualTo(412);
    }

    /** On one connection: a body after HEAD, 304 or 416 would be read as the start of the next answer. */
    @ParameterizedTest
    @EnumSource
    void sendsNoByteTooMany(Way way) throws Exception {
        String wire = wire(way, """
                HEAD /audio/leaving.mp3 HTTP/1.1
                Host: localhost
                Range: bytes=0-3

                GET /audio/leaving.mp3 HTTP/1.1
                Host: localhost
                If-None-Match: *

                GET /audio/leaving.mp3 HTTP/1.1
                Host: localhost
                Range: bytes=100000-

                GET /audio/leaving.mp3 HTTP/1.1
                Host: localhost
                Range: bytes=10-19

                GET /audio/leaving.mp3 HTTP/1.1
                Host: localhost
                Range: bytes=20-29
                Connection: close

                """);

        String[] answers = wire.split("(?=HTTP/1\\.1 )");
        assertThat(answers)
                .extracting(answer -> answer.substring(9, 12))
                .containsExactly("200", "304", "416", "206", "206");
        assertThat(answers)
                .extracting(AudioRangesTests::bodyOnTheWire)
                .containsExactly("", "", "", text(10, 20), text(20, 30));
    }

    @ParameterizedTest
    @EnumSource
    void ignoresARangeGivenTwice(Way way) throws Exception {
        String wire = wire(way, """
                GET /audio/leaving.mp3 HTTP/1.1
                Host: localhost
                Range: bytes=0-9
                Range: bytes=20-29
                Connection: close

                """);

        assertThat(wire).startsWith("HTTP/1.1 200");
        assertThat(bodyOnTheWire(wire)).isEqualTo(text(0, LENGTH));
    }

    @ParameterizedTest
    @EnumSource
    void readsAListOfTagsOverSeveralLines(Way way) throws Exception {
        String wire = wire(way, """
                GET /audio/leaving.mp3 HTTP/1.1
                Host: localhost
                If-None-Match: "another"
                If-None-Match: %s
                Connection: close

                """.formatted(TAG));

        assertThat(wire).startsWith("HTTP/1.1 304");
    }

    @ParameterizedTest
    @EnumSource
    void forgivesBlanksAroundARange(Way way) throws Exception {
        String wire = wire(way, """
                GET /audio/leaving.mp3 HTTP/1.1
                Host: localhost
                Range: \t bytes=5-9,\t\s
                Connection: close

                """);

        assertThat(wire).startsWith("HTTP/1.1 206").contains("Content-Range: bytes 5-9/100000");
        assertThat(bodyOnTheWire(wire)).isEqualTo(text(5, 10));
    }

    @ParameterizedTest
    @EnumSource
    void answersOldClientsToo(Way way) throws Exception {
        String wire = wire(way, """
                GET /audio/leaving.mp3 HTTP/1.0
                Range: bytes=5-9

                """);

        assertThat(wire).startsWith("HTTP/1.1 206");
        assertThat(bodyOnTheWire(wire)).isEqualTo(text(5, 10));
    }

    @ParameterizedTest
    @EnumSource
    void sendsAnEmptyFile(Way way) throws Exception {
        HttpResponse<byte[]> whole = ask(way, "GET", "/audio/empty.mp3", Map.of());
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEmpty();

        HttpResponse<byte[]> part = ask(way, "GET", "/audio/empty.mp3", Map.of("Range", "bytes=0-"));
        assertThat(part.statusCode()).isEqualTo(416);
        assertThat(field(part, "Content-Range")).isEqualTo("bytes */0");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheCodecInTheMediaType(Way way) throws Exception {
        assertThat(field(ask(way, "GET", "/audio/leaving.opus", Map.of()), "Content-Type"))
                .isEqualTo("audio/ogg; codecs=opus");
    }

    @Test
    void takesTheZeroCopyPathOnlyWhereItIsOffered() throws Exception {
        ask(Way.SENDFILE, "GET", "/audio/leaving.mp3?offered", Map.of("Range", "bytes=10-19"));
        ask(Way.PLAIN, "GET", "/audio/leaving.mp3?missing", Map.of("Range", "bytes=10-19"));

        assertThat(handled("offered")).isEqualTo(new Handled("offered", true, 10L, 20L));
        assertThat(handled("missing")).isEqualTo(new Handled("missing", false, null, null));
    }

    @ParameterizedTest
    @EnumSource
    void hidesWhatIsUnknownOrUnderEmbargo(Way way) throws Exception {
        for (String path : new String[] {
            "/audio/unknown.mp3",
            "/audio/leaving.flac",
            "/audio/embargoed.mp3",
            "/audio/LEAVING.mp3",
            "/audio/leaving.mp3.mp3",
            "/audio/leaving",
            "/audio/..%2Fleaving.mp3"
        }) {
            HttpResponse<byte[]> answer = ask(way, "GET", path, Map.of("Range", "bytes=0-9"));

            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(field(answer, "ETag")).isNull();
            assertThat(field(answer, "Cache-Control")).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysOnceInTheLogThatAFileIsMissing(Way way, CapturedOutput log) throws Exception {
        int before = log.getAll().length();
        HttpResponse<byte[]> answer = ask(way, "GET", "/audio/lost.mp3", Map.of());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(log.getAll().substring(before).lines())
                .singleElement()
                .asString()
                .contains("WARN")
                .contains("lost");
    }

    @ParameterizedTest
    @EnumSource
    void doesNotServeAFileOfAnotherLength(Way way, CapturedOutput log) throws Exception {
        int before = log.getAll().length();
        HttpResponse<byte[]> answer = ask(way, "GET", "/audio/cut.mp3", Map.of());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(log.getAll().substring(before).lines())
                .singleElement()
                .asString()
                .contains("WARN")
                .contains("cut");
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingInTheLogOfAReaderWhoHangsUp(Way way, CapturedOutput log) throws Exception {
        int before = log.getAll().length();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(way))) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write("GET /audio/long.mp3?hung-up HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(ISO_8859_1));
            assertThat(socket.getInputStream().readNBytes(12))
                    .asString(ISO_8859_1)
                    .isEqualTo("HTTP/1.1 200");
        }

        handled("hung-up");
        assertThat(ask(way, "GET", "/audio/leaving.mp3", Map.of()).statusCode()).isEqualTo(200);
        assertThat(log.getAll().substring(before)).isEmpty();
    }

    /** The end of a request may come after its answer, so it is waited for. */
    private Handled handled(String query) throws InterruptedException {
        Handled next = handled.poll(10, TimeUnit.SECONDS);
        while (next != null && !query.equals(next.query())) {
            next = handled.poll(10, TimeUnit.SECONDS);
        }
        return Objects.requireNonNull(next, "a request with " + query);
    }

    private HttpResponse<byte[]> ask(Way way, String method, String path, Map<String, String> fields) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port(way) + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        fields.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** All that comes back until the server closes, byte for byte. */
    private String wire(Way way, String requests) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(way))) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(requests.replace("\n", "\r\n").getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private int port(Way way) {
        return way == Way.SENDFILE ? sendfilePort : plain.getLocalPort();
    }

    private static String bodyOnTheWire(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private static @Nullable String field(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private static String text(int from, int to) {
        return new String(BYTES, from, to - from, ISO_8859_1);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }

    /** What became of a request, once all of the site's own code has returned. */
    record Handled(
            @Nullable String query,
            boolean sendfile,
            @Nullable Object start,
            @Nullable Object end) {}

    /** The room without its database. */
    @Configuration
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @Import({AudioController.class, ListeningConfiguration.class})
    static class Site {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Connector plain() {
            Connector connector = new Connector();
            connector.setPort(0);
            connector.setProperty("useSendfile", "false");
            return connector;
        }

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> bothWays(Connector plain) {
            return factory -> factory.addAdditionalConnectors(plain);
        }

        @Bean
        BlockingQueue<Handled> handled() {
            return new LinkedBlockingQueue<>();
        }

        @Bean
        Filter watch(BlockingQueue<Handled> handled) {
            return (request, response, chain) -> {
                try {
                    chain.doFilter(request, response);
                } finally {
                    handled.add(new Handled(
                            ((HttpServletRequest) request).getQueryString(),
                            request.getAttribute("org.apache.tomcat.sendfile.filename") != null,
                            request.getAttribute("org.apache.tomcat.sendfile.start"),
                            request.getAttribute("org.apache.tomcat.sendfile.end")));
                }
            };
        }

        @Bean
        AudioFiles files(RecordingStore store) throws IOException {
            Map<String, AudioFile> files = Map.of(
                    "leaving.mp3", kept(store, BYTES, "audio/mpeg"),
                    "leaving.opus", kept(store, bytes(10_000), "audio/ogg; codecs=opus"),
                    "embargoed.mp3", kept(store, bytes(10_001), "audio/mpeg"),
                    "long.mp3", kept(store, bytes(32_000_000), "audio/mpeg"),
                    "empty.mp3", kept(store, new byte[0], "audio/mpeg"),
                    "cut.mp3",
                            new AudioFile(
                                    kept(store, bytes(10_002), "audio/mpeg").sha256(), 20_000, "audio/mpeg"),
                    "lost.mp3", new AudioFile("0".repeat(64), 10, "audio/mpeg"));
            Map<String, Instant> liveFrom = Map.of("embargoed", NOW.plusSeconds(1));
            return (recording, format, now) -> Optional.ofNullable(files.get(recording + "." + format))
                    .filter(file -> !now.isBefore(liveFrom.getOrDefault(recording, Instant.MIN)));
        }

        private static AudioFile kept(RecordingStore store, byte[] bytes, String mediaType) throws IOException {
            try (InputStream stream = new ByteArrayInputStream(bytes)) {
                StoredFile stored = store.keep(stream);
                return new AudioFile(stored.sha256(), stored.length(), mediaType);
            }
        }
    }
}
