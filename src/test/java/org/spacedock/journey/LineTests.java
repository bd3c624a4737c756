package org.spacedock.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A line is only as good as it is poor in the very way that a test asked for. */
@Timeout(30)
class LineTests {

    private static final byte[] BYTES = new byte[200_000];

    static {
        new Random(3).nextBytes(BYTES);
    }

    private ExecutorService threads;
    private HttpServer site;
    private Line line;

    @BeforeEach
    void startSite() throws IOException {
        threads = Executors.newCachedThreadPool();
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(threads);
        site.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, BYTES.length);
            try (exchange) {
                exchange.getResponseBody().write(BYTES);
            }
        });
        site.start();
        line = Line.to(site.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        line.close();
        site.stop(0);
        threads.shutdownNow();
    }

    @Test
    void carriesEveryByteOfManyAnswers() throws IOException {
        try (Asking asking = new Asking()) {
            for (String path : new String[] {"/", "/audio/one.mp3", "/articles"}) {
                asking.ask(path);
                assertThat(asking.answer()).isEqualTo(BYTES);
            }
        }
        assertThat(line.cuts()).isZero();
    }

    /** Bounds from below alone: a line may be slower than was asked for, on a busy machine, but never faster. */
    @Test
    void isNoFasterThanItsBandwidthHoweverManyAsk() throws IOException {
        line.slow(800_000, Duration.ZERO);
        long began = System.nanoTime();
        try (Asking one = new Asking();
                Asking other = new Asking()) {
            one.ask("/");
            other.ask("/");
            assertThat(one.answer()).isEqualTo(BYTES);
            assertThat(other.answer()).isEqualTo(BYTES);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(499));
    }

    @Test
    void delaysBothDirectionsAndTheOpeningOfAConnection() throws IOException {
        line.slow(100_000_000, Duration.ofMillis(60));
        try (Asking asking = new Asking()) {
            assertThat(timeOfAnswer(asking)).as("opened and asked").isGreaterThanOrEqualTo(Duration.ofMillis(240));
            assertThat(timeOfAnswer(asking)).as("asked again").isGreaterThanOrEqualTo(Duration.ofMillis(120));
        }
    }

    @Test
    void isFastAgainWhenToldSo() throws IOException {
        line.slow(1, Duration.ofDays(1));
        line.fast();
        try (Asking asking = new Asking()) {
            asking.ask("/");
            assertThat(asking.answer()).isEqualTo(BYTES);
        }
    }

    @Test
    void cutsOneAnswerWithAudioInTheMiddleAndNoOther() throws IOException {
        line.cutAfter(50_000);
        try (Asking page = new Asking()) {
            page.ask("/");
            assertThat(page.answer()).isEqualTo(BYTES);
            page.ask("/audio/one.mp3");
            assertThatThrownBy(page::answer).isInstanceOf(SocketException.class).hasMessageContaining("reset");
            assertThat(page.received()).isLessThan(BYTES.length);
        }
        try (Asking again = new Asking()) {
            again.ask("/audio/one.mp3");
            assertThat(again.answer()).isEqualTo(BYTES);
        }
        assertThat(line.cuts()).isOne();
    }

    @Test
    void handsOnWhatComesBeforeTheCut() throws IOException {
        line.slow(400_000, Duration.ZERO);
        line.cutAfter(50_000);
        try (Asking asking = new Asking()) {
            asking.ask("/audio/one.mp3");
            assertThatThrownBy(asking::answer).isInstanceOf(SocketException.class);
            assertThat(asking.received()).isBetween(1, 53_000);
        }
    }

    @Test
    void cutsEachUntilItIsMended() throws IOException {
        line.cutAllAfter(50_000);
        for (int times = 1; times <= 3; times++) {
            try (Asking asking = new Asking()) {
                asking.ask("/audio/one.mp3");
                assertThatThrownBy(asking::answer).isInstanceOf(SocketException.class);
            }
            assertThat(line.cuts()).isEqualTo(times);
        }
        line.mend();
        try (Asking asking = new Asking()) {
            asking.ask("/audio/one.mp3");
            assertThat(asking.answer()).isEqualTo(BYTES);
        }
    }

    @Test
    void refusesWhoComesAnewAndKeepsWhoIsThere() throws IOException {
        try (Asking there = new Asking()) {
            there.ask("/");
            assertThat(there.answer()).isEqualTo(BYTES);
            line.refuse();
            there.ask("/");
            assertThat(there.answer()).isEqualTo(BYTES);

            assertThatThrownBy(() -> {
                        try (Asking anew = new Asking()) {
                            anew.ask("/");
                            anew.answer();
                        }
                    })
                    .isInstanceOf(SocketException.class);

            line.cut();
            assertThatThrownBy(() -> {
                        there.ask("/");
                        there.answer();
                    })
                    .isInstanceOf(SocketException.class);
        }
        line.mend();
        try (Asking asking = new Asking()) {
            asking.ask("/");
            assertThat(asking.answer()).isEqualTo(BYTES);
        }
    }

    private static Duration timeOfAnswer(Asking asking) throws IOException {
        long began = System.nanoTime();
        asking.ask("/");
        asking.answer();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** A connection that is kept from answer to answer, as a browser keeps its own. */
    private final class Asking implements AutoCloseable {

        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), line.port());
        private ByteArrayOutputStream received = new ByteArrayOutputStream();

        Asking() throws IOException {}

        void ask(String path) throws IOException {
            received = new ByteArrayOutputStream();
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: site\r\n\r\n"
                            .formatted(path)
                            .getBytes(ISO_8859_1));
        }

        /** The body of the answer, of which only the length is known. */
        byte[] answer() throws IOException {
            InputStream in = socket.getInputStream();
            while (!received.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                receive(in, 1);
            }
            received.reset();
            while (received.size() < BYTES.length) {
                receive(in, BYTES.length - received.size());
            }
            return received.toByteArray();
        }

        int received() {
            return received.size();
        }

        private void receive(InputStream in, int most) throws IOException {
            byte[] bytes = in.readNBytes(1);
            if (bytes.length == 0) {
                throw new IOException("The answer ends too early.");
            }
            received.write(bytes);
            int ready = Math.min(in.available(), most - 1);
            received.write(in.readNBytes(ready));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
