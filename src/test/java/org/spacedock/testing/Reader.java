package org.spacedock.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;

/** Somebody who asks a running site for its pages and reads them, without a browser and without following redirects. */
@NullMarked
public final class Reader {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;

    public Reader(int port) {
        this.port = port;
    }

    /** Asks for an address that is well formed. */
    public Answer get(String target) {
        return ask("GET", target);
    }

    public Answer ask(String method, String target, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + target))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            Map<String, String> found = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> found.put(name, String.join(", ", values)));
            return new Answer(target, response.statusCode(), found, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for anything at all, as a client may that keeps no rules; the answer is read until the server closes. */
    public Answer raw(String target) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            String all = new String(socket.getInputStream().readAllBytes(), UTF_8);
            int end = all.indexOf("\r\n\r\n");
            List<String> head = all.substring(0, end).lines().toList();
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line : head.subList(1, head.size())) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            int status = Integer.parseInt(head.get(0).substring(9, 12));
            return new Answer(target, status, headers, all.substring(end + 4).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back. */
    public static final class Answer {

        private final String target;
        private final int status;
        private final Map<String, String> headers;
        private final byte[] bytes;

        Answer(String target, int status, Map<String, String> headers, byte[] bytes) {
            this.target = target;
            this.status = status;
            this.headers = headers;
            this.bytes = bytes;
        }

        public String target() {
            return target;
        }

        public int status() {
            return status;
        }

        /** By lower-case name. */
        public Map<String, String> headers() {
            return headers;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        public String body() {
            return new String(bytes, UTF_8);
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        public boolean isPage() {
            return header("content-type").orElse("").startsWith("text/html");
        }

        public Document page() {
            return Jsoup.parse(body(), "http://localhost" + target);
        }

        /** What the page itself says, without the head and foot that all pages share, and without what is hidden. */
        public Element main() {
            Document page = page();
            page.select("[hidden]").remove();
            return Objects.requireNonNull(page.selectFirst("main"), () -> "no main part: " + body());
        }

        /** The words of the page's own part, in one line. */
        public String text() {
            return main().text();
        }

        /** The innermost parts of the page that say all of these words together: a paragraph, an entry of a list, a row. */
        public List<Element> sayings(String... words) {
            return main().select("p, li, tr, h1, h2, h3, dd, header, section").stream()
                    .filter(part ->
                            Arrays.stream(words).allMatch(word -> part.text().contains(word)))
                    .toList();
        }

        public boolean says(String... words) {
            return !sayings(words).isEmpty();
        }

        /** The addresses that the page's own part leads to. */
        public List<String> links() {
            return main().select("a[href]").eachAttr("href");
        }
    }
}
