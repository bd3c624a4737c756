package org.spacedock.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes audio with ffmpeg, which runs as a program of its own: what a hostile file does to it, it does outside of this one.
 *
 * <p>The file's ending alone says how it is opened and which codec may be in it, and nothing but that file may be opened. So a
 * playlist that is named like audio leads nowhere, and what is mislabelled is refused, as a browser would refuse it.
 *
 * @param program the executable
 * @param patience how long it may take for a file without sound; a tenth of the file's length is added
 */
record Decoder(Path program, Duration patience) {

    private static final Logger log = LoggerFactory.getLogger(Decoder.class);

    /** Of one allocation in bytes: the index of a recording of many hours fits, a made-up size doesn't. */
    private static final int LARGEST_ALLOCATION = 128 << 20;

    private static final int FRAMES_AT_ONCE = 4096;
    private static final int MOST_CHANNELS = 255;
    private static final int MOST_TOLD = 8192;
    private static final Pattern OTHER_CODEC = Pattern.compile("Codec \\((\\w{1,30})\\) not on whitelist");

    /**
     * What was decoded.
     *
     * @param isAll false when it was stopped because it went on for longer than was asked for
     */
    record Sound(Outline outline, int rate, boolean isAll) {

        long millis() {
            return outline.frames() * 1000 / rate;
        }
    }

    /** The program that a setting means: a path, or a name that is sought where the system seeks programs. */
    static Optional<Path> find(String setting) {
        if (setting.isBlank()) {
            return Optional.empty();
        }
        String file = setting.strip();
        boolean isPath = file.contains("/") || file.contains(File.separator);
        String path = System.getenv("PATH");
        Stream<String> folders = isPath || path == null
                ? Stream.of("")
                : Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(path);
        return folders.flatMap(folder -> Stream.of(Path.of(folder, file), Path.of(folder, file + ".exe")))
                .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
                .map(Path::toAbsolutePath)
                .findFirst();
    }

    /**
     * Decodes the first sound of a file from its begin to its end.
     *
     * @param mostMillis where decoding stops even if the file goes on, so that a small file can't decode to days of silence
     * @throws RecordingRefused with what is wrong with the file, when it can't be decoded
     */
    Sound decode(Path file, AudioFormat format, int mostMillis) {
        Process process = start(file, format);
        try {
            Duration limit = patience.plusMillis(mostMillis / 10);
            CompletableFuture<Boolean> late = process.onExit()
                    .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .handle((ended, timeout) -> {
                        if (timeout != null) { // only then: to end it also closes what it still has to say
                            end(process);
                        }
                        return timeout != null;
                    });
            Told told = new Told(process.getErrorStream());
            Sound sound = read(process.getInputStream(), mostMillis);
            if (!sound.isAll()) {
                return sound;
            }
            if (late.join()) {
                throw new RecordingRefused(
                        "can't be decoded: the decoder was stopped after " + limit.toSeconds() + " s");
            }
            int exit = process.onExit().join().exitValue();
            if (exit != 0) {
                throw new RecordingRefused(reason(exit, told.text(), sound, format));
            } else if (sound.outline().frames() == 0) {
                throw new RecordingRefused("holds no sound");
            }
            return sound;
        } finally {
            end(process);
        }
    }

    private Process start(Path file, AudioFormat format) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-nostdin", "-hide_banner", "-v", "error"));
        command.addAll(List.of("-max_alloc", String.valueOf(LARGEST_ALLOCATION), "-filter_threads", "1"));
        command.addAll(List.of("-threads", "1", "-protocol_whitelist", "file"));
        command.addAll(List.of("-codec_whitelist", format.decoders(), "-f", format.demuxer()));
        command.addAll(List.of("-i", "file:" + file.toAbsolutePath(), "-map", "0:a:0", "-vn", "-sn", "-dn"));
        // Sun's audio format: a head of a few numbers, and then the samples as Java reads them.
        command.addAll(List.of("-map_metadata", "-1", "-threads", "1", "-c:a", "pcm_f32be", "-f", "au", "pipe:1"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("FFREPORT"); // would leave a file at each run
        try {
            return builder.start();
        } catch (IOException e) {
            log.debug("The decoder can't be started", e);
            throw new RecordingRefused("can't be decoded: the decoder can't be started");
        }
    }

    /** The program and what it started: a script around ffmpeg would otherwise leave it running. */
    private static void end(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static Sound read(InputStream from, int mostMillis) {
        Outline outline = new Outline();
        int rate = 1;
        try (DataInputStream in = new DataInputStream(from)) {
            in.skipNBytes(4);
            int head = in.readInt();
            in.skipNBytes(8);
            rate = in.readInt();
            int channels = in.readInt();
            if (head < 24 || rate < 1 || channels < 1 || channels > MOST_CHANNELS) {
                return new Sound(outline, 1, true);
            }
            in.skipNBytes(head - 24L);
            long most = (long) rate * mostMillis / 1000;
            byte[] bytes = new byte[FRAMES_AT_ONCE * channels * Float.BYTES];
            for (int read = in.readNBytes(bytes, 0, bytes.length);
                    read > 0;
                    read = in.readNBytes(bytes, 0, bytes.length)) {
                take(ByteBuffer.wrap(bytes, 0, read).asFloatBuffer(), channels, outline);
                if (outline.frames() > most) {
                    return new Sound(outline, rate, false);
                }
            }
        } catch (IOException e) {
            // It ended early, and its exit code says more about that than a broken stream.
            log.debug("The decoder's output ends: {}", e.getMessage());
        }
        return new Sound(outline, rate, true);
    }

    /** Of each frame the loudest channel counts: a mix of them would hide what they cancel in each other. */
    private static void take(FloatBuffer samples, int channels, Outline outline) {
        while (samples.remaining() >= channels) {
            float loudest = 0;
            for (int channel = 0; channel < channels; channel++) {
                float sample = Math.abs(samples.get());
                if (sample > loudest && sample != Float.POSITIVE_INFINITY) {
                    loudest = sample;
                }
            }
            outline.add(loudest);
        }
    }

    /** In an editor's words: the decoder's own name paths of this machine. */
    private static String reason(int exit, String told, Sound sound, AudioFormat format) {
        log.debug("The decoder ended with {}: {}", exit, told);
        Matcher codec = OTHER_CODEC.matcher(told);
        if (told.isBlank() || (exit >= 126 && exit < 160)) {
            return "can't be decoded: the decoder failed with the code " + exit;
        } else if (sound.outline().frames() > 0) {
            return "is damaged: it can be decoded for " + Seconds.of(sound.millis()) + " s only";
        } else if (codec.find()) {
            return "is no " + format.title() + ": it holds " + codec.group(1);
        }
        return "is no " + format.title() + ", or a damaged one";
    }

    /** The begin of what a program says. All of it is read, or the program would wait for a reader. */
    private static final class Told {

        private final ByteArrayOutputStream begin = new ByteArrayOutputStream();
        private final Thread reader;

        Told(InputStream from) {
            reader = new Thread(() -> drain(from), "decoder-told");
            reader.setDaemon(true);
            reader.start();
        }

        private void drain(InputStream from) {
            byte[] buffer = new byte[MOST_TOLD];
            try (from) {
                for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    begin.write(buffer, 0, Math.min(read, MOST_TOLD - begin.size()));
                }
            } catch (IOException e) {
                log.debug("The decoder's words end: {}", e.getMessage());
            }
        }

        /** Complete once the program has ended, or after a second, should a child of it hold the stream open. */
        String text() {
            try {
                reader.join(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return begin.toString(UTF_8);
        }
    }
}
