package org.spacedock.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A poor line to the site: a relay on a port of its own that is as slow as a test wants it, and breaks when a test wants it to.
 * It carries bytes and knows of HTTP only when an answer with audio is under way, for requests on a connection follow each other.
 */
final class Line implements AutoCloseable {

    /** Small enough that connections share a slow line fairly. */
    private static final int PARCEL = 2048;

    /** What a connection may hold under way, in parcels: more than a slow line can have in the air. */
    private static final int UNDER_WAY = 64;

    private static final int THREADS = 256;

    /** So far below 0 that no answer counts up to it. */
    private static final long NO_AUDIO = Long.MIN_VALUE / 2;

    private final int site;
    private final ServerSocket door;
    private final ExecutorService threads;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();

    private final Pace up = new Pace();
    private final Pace down = new Pace();
    private volatile long delay;
    private volatile boolean refusing;
    private long cutAfter;
    private int cutsLeft;

    private Line(int site) throws IOException {
        this.site = site;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.threads = new ThreadPoolExecutor(0, THREADS, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "line");
            thread.setDaemon(true);
            return thread;
        });
        threads.execute(this::accept);
    }

    /** A line to this port of the same machine, as fast as the machine until it is told otherwise. */
    static Line to(int port) {
        try {
            return new Line(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** The site's address over this line. */
    String address() {
        return "http://127.0.0.1:" + port();
    }

    /**
     * From now on this slow, for all connections together.
     *
     * @param bytesPerSecond in each direction, from 1 on
     * @param delay of each direction, so half of what a question and its answer wait; opening a connection costs both once more
     */
    Line slow(int bytesPerSecond, Duration delay) {
        up.set(bytesPerSecond);
        down.set(bytesPerSecond);
        this.delay = delay.toNanos();
        return this;
    }

    /** As fast as the machine again. */
    void fast() {
        up.set(0);
        down.set(0);
        delay = 0;
    }

    /** The next answer with audio ends with a reset once so many of its bytes, head included, have been handed on. */
    void cutAfter(long bytes) {
        cutAfter(bytes, 1);
    }

    /** So do the next so many answers with audio that are longer than that. */
    synchronized void cutAfter(long bytes, int times) {
        cutAfter = bytes;
        cutsLeft = times;
    }

    /** So does every one until the line is mended. */
    void cutAllAfter(long bytes) {
        cutAfter(bytes, Integer.MAX_VALUE);
    }

    /** Resets what is connected now. */
    void cut() {
        connections.forEach(Connection::reset);
    }

    /** Resets whoever connects from now on; what is connected stays so. */
    void refuse() {
        refusing = true;
    }

    /** Takes connections again, and cuts none. Its pace stays as it is. */
    synchronized void mend() {
        refusing = false;
        cutsLeft = 0;
    }

    /** How many answers were cut in the middle so far. */
    int cuts() {
        return cuts.get();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            refusing = true;
            cut();
            threads.shutdownNow();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket reader = door.accept();
                if (refusing) {
                    breakOff(reader);
                } else {
                    new Connection(reader).open();
                }
            } catch (IOException e) {
                // The door was closed, or the one who knocked is gone.
            }
        }
    }

    /** Whether an answer that has come this far is to be cut here; if so, it counts as cut. */
    private synchronized boolean isCutAt(long bytes) {
        if (cutsLeft == 0 || bytes < cutAfter) {
            return false;
        }
        cutsLeft--;
        cuts.incrementAndGet();
        return true;
    }

    /** Without lingering a close is a reset: the other side sees a broken line and no end of the answer. */
    private static void breakOff(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It is closed already.
        }
    }

    private static void waitUntil(long nanoTime) throws IOException {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("The line is closed.");
            }
        }
    }

    /** One direction's bandwidth, which all connections share. */
    private static final class Pace {

        private long bytesPerSecond;
        private long free = System.nanoTime();

        /** Bytes per second; 0 is without a limit. */
        synchronized void set(int bytesPerSecond) {
            this.bytesPerSecond = bytesPerSecond;
            this.free = System.nanoTime();
        }

        /** When so many bytes, which are ready now, have gone over the line. */
        private synchronized long gone(int bytes) {
            if (bytesPerSecond == 0) {
                return System.nanoTime();
            }
            free = Math.max(free, System.nanoTime()) + bytes * TimeUnit.SECONDS.toNanos(1) / bytesPerSecond;
            return free;
        }
    }

    /** @param due when it may arrive at the earliest, as of {@link System#nanoTime}; no bytes mean the end */
    private record Parcel(ByteBuffer bytes, long due) {}

    private final class Connection {

        private final Socket reader;
        private final Socket server;

        /** How much of the answer under way has been handed on, where it is one with audio; far below 0 where it is not. */
        private final AtomicLong answered = new AtomicLong(NO_AUDIO);

        Connection(Socket reader) throws IOException {
            this.reader = reader;
            try {
                this.server = new Socket(InetAddress.getLoopbackAddress(), site);
            } catch (IOException e) {
                breakOff(reader);
                throw e;
            }
        }

        void open() throws IOException {
            connections.add(this);
            reader.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            try {
                carry(reader, server, true);
                carry(server, reader, false);
            } catch (RejectedExecutionException full) {
                reset();
            }
        }

        void reset() {
            connections.remove(this);
            breakOff(reader);
            breakOff(server);
        }

        private void carry(Socket from, Socket to, boolean upwards) {
            BlockingQueue<Parcel> underWay = new ArrayBlockingQueue<>(UNDER_WAY);
            threads.execute(() -> orReset(() -> take(from.getInputStream(), underWay, upwards)));
            threads.execute(() -> orReset(() -> give(underWay, to, upwards)));
        }

        /** The first parcel of a connection comes after the question whether there may be one, and the answer to that. */
        private void take(InputStream from, BlockingQueue<Parcel> underWay, boolean upwards)
                throws IOException, InterruptedException {
            byte[] buffer = new byte[PARCEL];
            long handshake = upwards ? 2 * delay : 0;
            for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
                byte[] bytes = Arrays.copyOf(buffer, count);
                if (upwards) {
                    asked(bytes);
                }
                underWay.put(new Parcel(ByteBuffer.wrap(bytes), System.nanoTime() + handshake + delay));
                handshake = 0;
            }
            underWay.put(new Parcel(ByteBuffer.allocate(0), System.nanoTime() + delay));
        }

        private void give(BlockingQueue<Parcel> underWay, Socket to, boolean upwards)
                throws IOException, InterruptedException {
            WritableByteChannel out = Channels.newChannel(to.getOutputStream());
            Pace pace = upwards ? up : down;
            for (Parcel parcel = underWay.take(); parcel.bytes.hasRemaining(); parcel = underWay.take()) {
                int size = parcel.bytes.remaining();
                waitUntil(parcel.due);
                waitUntil(pace.gone(size));
                out.write(parcel.bytes);
                if (!upwards && isCutAt(answered.addAndGet(size))) {
                    reset();
                }
            }
            to.shutdownOutput();
            if (!upwards) {
                reset();
            }
        }

        /** A request begins with its method, and nobody asks anew before the answer is whole. */
        private void asked(byte[] bytes) {
            String head = new String(bytes, 0, Math.min(bytes.length, 16), ISO_8859_1);
            if (head.matches("(?s)[A-Z]+ /.*")) {
                answered.set(head.startsWith("GET /audio/") ? 0 : NO_AUDIO);
            }
        }

        private void orReset(Carrying work) {
            try {
                work.run();
            } catch (IOException | InterruptedException e) {
                reset();
            }
        }
    }

    @FunctionalInterface
    private interface Carrying {
        void run() throws IOException, InterruptedException;
    }
}
