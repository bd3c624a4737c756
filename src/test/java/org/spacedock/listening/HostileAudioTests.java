package org.spacedock.listening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spacedock.listening.RecordingDraft.Encoding;
import org.spacedock.testing.Ffmpeg;
import org.spacedock.testing.Signals;
import org.springframework.core.io.ByteArrayResource;

/** Five hundred files that came out wrong, by accident or on purpose: each is refused with a sentence or taken whole. */
class HostileAudioTests {

    private static final int LENGTH = 1500;
    private static final int FILES = 500;
    private static final List<AudioFormat> FORMATS = List.of(AudioFormat.values());

    private final Random chance = new Random(1701);
    private final Map<AudioFormat, byte[]> valid = new EnumMap<>(AudioFormat.class);
    private final List<Hostile> files = new ArrayList<>();

    @TempDir
    private Path folder;

    private record Hostile(String kind, Encoding encoding) {

        static Hostile of(String kind, AudioFormat named, byte[] bytes) {
            return new Hostile(kind, new Encoding(named, new ByteArrayResource(bytes)));
        }
    }

    /** What came of a file: a sentence, or none where it was taken. */
    private record Outcome(String kind, AudioFormat named, String refusal) {

        boolean isTaken() {
            return refusal.isEmpty();
        }
    }

    @Test
    @Timeout(180)
    void areRefusedWithASentenceOrTakenWhole() throws Exception {
        encode();
        wrongFromTheStart();
        cutShort();
        damaged();
        assertThat(files).hasSize(FILES);

        List<Outcome> outcomes = listenToAll();

        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isTaken())
                .allSatisfy(outcome -> assertThat(outcome.refusal())
                        .matches("(is|holds|goes on|can't be decoded)\\b[^\\p{Cntrl}]{0,120}")
                        .doesNotContain("stopped after", "failed with", folder.toString()));
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
        Map<String, Integer> taken = new TreeMap<>();
        outcomes.forEach(outcome -> taken.merge(outcome.kind(), outcome.isTaken() ? 1 : 0, Integer::sum));
        System.out.println("Hostile files that were taken, by kind: " + taken);
        assertThat(taken)
                .containsEntry("empty", 0)
                .containsEntry("mislabelled", 0)
                .containsEntry("no audio", 0);
        assertThat(taken.get("cut short")).as("cut by less than the tolerance").isBetween(10, 100);
        assertThat(taken.get("flipped")).as("with a click").isBetween(50, 195);
        assertThat(taken.get("of giant sizes")).isLessThan(60);
    }

    private void encode() throws Exception {
        Path source = folder.resolve("source");
        Files.write(source, Signals.wav(16_000, LENGTH / 1000.0, Signals.sine(440), Signals.sine(330)));
        for (AudioFormat format : FORMATS) {
            Path file = folder.resolve("valid." + format.extension());
            Ffmpeg.run("-i", source.toString(), file.toString());
            valid.put(format, Files.readAllBytes(file));
        }
    }

    private void wrongFromTheStart() {
        String list = folder.resolve("valid.mp3").toString();
        byte[] noise = new byte[5000];
        chance.nextBytes(noise);
        List<byte[]> others = List.of(
                ("ffconcat version 1.0\nfile '" + list + "'\n").getBytes(UTF_8),
                ("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:1.5,\n" + list + "\n#EXT-X-ENDLIST\n").getBytes(UTF_8),
                ("concat:" + list + "|" + list).getBytes(UTF_8),
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>".getBytes(UTF_8),
                "<!doctype html><title>Not found</title>".getBytes(UTF_8),
                "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=audio 4 RTP/AVP 0\n".getBytes(UTF_8),
                new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                new byte[5000],
                noise);
        for (AudioFormat named : FORMATS) {
            files.add(Hostile.of("empty", named, new byte[0]));
            others.forEach(other -> files.add(Hostile.of("no audio", named, other)));
            valid.forEach((format, bytes) -> {
                if (format != named) {
                    files.add(Hostile.of("mislabelled", named, bytes));
                }
            });
        }
    }

    private void cutShort() {
        for (int i = 0; i < 150; i++) {
            AudioFormat format = format(i);
            byte[] whole = bytes(format);
            files.add(Hostile.of("cut short", format, Signals.cut(whole, 1 + chance.nextInt(whole.length - 1))));
        }
    }

    private void damaged() {
        for (int i = 0; i < 60; i++) {
            byte[] bytes = bytes(format(i)).clone();
            ByteBuffer.wrap(bytes).putInt(4 + chance.nextInt(120), i % 2 == 0 ? 0x7FFFFFFF : -1);
            files.add(Hostile.of("of giant sizes", format(i), bytes));
        }
        for (int i = 0; i < 200; i++) {
            byte[] bytes = bytes(format(i)).clone();
            for (int flips = 1 + chance.nextInt(20); flips > 0; flips--) {
                bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            files.add(Hostile.of("flipped", format(i), bytes));
        }
    }

    private static AudioFormat format(int i) {
        return FORMATS.get(i % FORMATS.size());
    }

    private byte[] bytes(AudioFormat format) {
        return valid.getOrDefault(format, new byte[0]);
    }

    private List<Outcome> listenToAll() throws Exception {
        SoundCheck check = new SoundCheck(Ffmpeg.path().toString(), folder.resolve("incoming"), Duration.ofSeconds(30));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Outcome>> all = new ArrayList<>();
            files.forEach(file -> all.add(() -> listen(check, file)));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : two.invokeAll(all)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            two.shutdownNow();
        }
    }

    private static Outcome listen(SoundCheck check, Hostile file) {
        try {
            Peaks peaks = check.listen(file.encoding(), LENGTH);
            assertThat(peaks.hex()).hasSize(800);
            return new Outcome(file.kind(), file.encoding().format(), "");
        } catch (RecordingRefused e) {
            return new Outcome(file.kind(), file.encoding().format(), String.valueOf(e.getMessage()));
        }
    }
}
