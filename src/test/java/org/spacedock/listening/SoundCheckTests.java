package org.spacedock.listening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacedock.listening.RecordingDraft.Encoding;
import org.spacedock.testing.Ffmpeg;
import org.spacedock.testing.Signals;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Every file is heard by a real ffmpeg; peaks are compared with what other means make of the same samples. */
@Timeout(60)
class SoundCheckTests {

    /** One percent of full scale. */
    private static final double TOLERANCE = 2.55;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "m4a", "opus"})
    void drawsTheBuiltInRecordingAsItsSamplesAre(String extension) throws Exception {
        Resource file = new ClassPathResource("packs/picard-season-3/audio/leaving-spacedock-stand-in." + extension);
        Path raw = folder.resolve("raw");
        Ffmpeg.run("-i", file.getFile().toString(), "-f", "f32le", raw.toString());

        Peaks peaks = check().listen(encoding(extension, file), 102_954);

        FloatBuffer samples = ByteBuffer.wrap(Files.readAllBytes(raw))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        assertThat(peaks.bars(400))
                .usingElementComparator(SoundCheckTests::closely)
                .containsExactly(peaks(samples, 2));
    }

    static Stream<Arguments> signals() {
        DoubleUnaryOperator tone = Signals.sine(220);
        DoubleUnaryOperator swell = time -> time / 3 * tone.applyAsDouble(time);
        DoubleUnaryOperator steps = time -> (1 + (int) (time * 100) % 7) / 8.0 * tone.applyAsDouble(time);
        return Stream.of(
                Arguments.of("mono", channels(swell)),
                Arguments.of("a silent right channel", channels(swell, Signals::silence)),
                Arguments.of("a silent left channel", channels(Signals::silence, swell)),
                Arguments.of("channels that cancel each other", channels(swell, time -> -swell.applyAsDouble(time))),
                Arguments.of("clipping", channels(time -> 3 * swell.applyAsDouble(time), steps)),
                Arguments.of("steps", channels(steps)),
                Arguments.of("silence", channels(Signals::silence, Signals::silence)),
                Arguments.of(
                        "six channels",
                        channels(
                                Signals::silence,
                                Signals::silence,
                                Signals::silence,
                                Signals::silence,
                                Signals::silence,
                                steps)));
    }

    private static DoubleUnaryOperator[] channels(DoubleUnaryOperator... channels) {
        return channels;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signals")
    void drawsASignalAsItWasMade(String name, DoubleUnaryOperator[] channels) {
        int rate = 44_100;
        FloatBuffer samples = FloatBuffer.allocate(3 * rate * channels.length);
        while (samples.hasRemaining()) {
            int frame = samples.position() / channels.length;
            double time = (double) frame / rate;
            for (DoubleUnaryOperator channel : channels) {
                samples.put((float) Math.max(-1, Math.min(1, channel.applyAsDouble(time))));
            }
        }

        Peaks peaks = listen(AudioFormat.WAV, Signals.wav(rate, 3, channels), 3000);

        assertThat(peaks.bars(400))
                .usingElementComparator(SoundCheckTests::closely)
                .containsExactly(peaks(samples.flip(), channels.length));
    }

    @Test
    void drawsSilenceAsZeros() {
        assertThat(listen(AudioFormat.WAV, Signals.wav(8000, 1, Signals::silence), 1000)
                        .hex())
                .isEqualTo("00".repeat(400));
    }

    @Test
    void drawsASoundOfFewSamplesToo() {
        Peaks peaks = listen(AudioFormat.WAV, Signals.wav(8000, 0.0005, time -> time < 0.0002 ? 0.5 : 1), 1);

        assertThat(peaks.bars(4)).containsExactly(128, 128, 255, 255);
    }

    @Test
    void findsEachAccentOfALongSound() {
        Outline outline = new Outline();
        long frames = 400L * 50_000;
        for (long frame = 0; frame < frames; frame++) {
            long part = frame / 50_000;
            outline.add(frame % 50_000 == 25_000 ? (part + 1) / 400f : 0.001f);
        }

        int[] peaks = outline.peaks().bars(400);

        for (int part = 0; part < 400; part++) {
            assertThat(peaks[part]).isEqualTo(Math.round((part + 1) / 400f * 255));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hearsEveryFormat(AudioFormat format) throws Exception {
        byte[] file = encoded(format);

        assertThat(listen(format, file, 2000).bars(4)).doesNotContain(0);
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryFormatUnderTheNameOfAnother(AudioFormat other) throws Exception {
        for (AudioFormat format : AudioFormat.values()) {
            if (format != other) {
                assertThat(refusal(other, encoded(format), 2000))
                        .as("%s named %s", format, other)
                        .startsWith("is no " + other.title());
            }
        }
    }

    @Test
    void namesTheCodecThatAFileHoldsInstead() throws Exception {
        assertThat(refusal(AudioFormat.OGG, encoded(AudioFormat.OPUS), 2000))
                .isEqualTo("is no Ogg Vorbis: it holds opus");
    }

    @Test
    void refusesFramesInTheContainerOfAnotherFormat() throws Exception {
        assertThat(refusal(AudioFormat.FLAC, encoded("flac", "ogg"), 2000)).isEqualTo("is no FLAC");
        assertThat(refusal(AudioFormat.MP3, encoded("libmp3lame", "wav"), 2000)).isEqualTo("is no MP3");
        assertThat(refusal(AudioFormat.MP3, encoded("libmp3lame", "mp4"), 2000)).isEqualTo("is no MP3");
        assertThat(refusal(AudioFormat.WAV, encoded("libmp3lame", "wav"), 2000))
                .isEqualTo("is no WAV: it holds mp3float");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal(AudioFormat.MP3, new byte[0], 2000)).isEqualTo("is empty");
    }

    @Test
    void refusesAFileWithoutSound() {
        assertThat(refusal(AudioFormat.WAV, Signals.wav(8000, 0, Signals::silence), 2000))
                .isEqualTo("holds no sound");
    }

    @Test
    void refusesAFileThatWasCutShort() {
        byte[] whole = Signals.wav(8000, 10.5, Signals::silence);

        assertThat(refusal(AudioFormat.WAV, Signals.cut(whole, whole.length / 3), 10_500))
                .isEqualTo("is 3.5 s long, but length says 10.5: it ends in the middle, or length is wrong");
    }

    @Test
    void refusesAFileThatGoesOn() {
        assertThat(refusal(AudioFormat.MP3, Signals.mp3("long", 30), 10_500))
                .isEqualTo("goes on after the 10.5 s that length says");
    }

    @ParameterizedTest
    @ValueSource(doubles = {9.6, 10.4})
    void takesALengthThatIsOffByAsMuchAsEncodersMayAdd(double seconds) {
        assertThat(listen(AudioFormat.WAV, Signals.wav(8000, seconds, Signals::silence), 10_000))
                .isNotNull();
    }

    @Test
    void opensNothingButTheFileItself() throws IOException {
        Path whole = Files.write(folder.resolve("whole.mp3"), Signals.mp3("whole", 2));
        String list = "ffconcat version 1.0\nfile '" + whole + "'\n";

        assertThat(refusal(AudioFormat.MP3, list.getBytes(UTF_8), 2000)).isEqualTo("is no MP3, or a damaged one");
    }

    @Test
    void hearsAFileWhoseNameLooksLikeSomethingElse() throws IOException {
        Path file = Files.write(folder.resolve("-i concat:%03d|a 'b'.mp3"), Signals.mp3("odd", 2));

        assertThat(check().listen(new Encoding(AudioFormat.MP3, new FileSystemResource(file)), 2000))
                .isNotNull();
    }

    // decoders that are no good

    @Test
    void isImpossibleWithoutADecoder() {
        assertThat(with("").isPossible()).isFalse();
        assertThat(with(folder.resolve("missing").toString()).isPossible()).isFalse();
        assertThat(with(folder.toString()).isPossible()).isFalse();
        assertThat(with("no-such-program-anywhere").isPossible()).isFalse();
        assertThat(check().isPossible()).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void findsAProgramByItsName() {
        assertThat(with("sh").isPossible()).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(30)
    void stopsADecoderThatHangsAndWhatItStarted() throws IOException {
        // The child holds the output open: as long as it lived, nobody would see the end of it.
        assertThat(refusalBy("sleep 100 & wait")).isEqualTo("can't be decoded: the decoder was stopped after 1 s");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatADecoderCrashed() throws IOException {
        assertThat(refusalBy("kill -SEGV $$")).isEqualTo("can't be decoded: the decoder failed with the code 139");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatADecoderFailedWithoutAWord() throws IOException {
        assertThat(refusalBy("exit 1")).isEqualTo("can't be decoded: the decoder failed with the code 1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void outlivesADecoderThatComplainsWithoutEnd() throws IOException {
        assertThat(refusalBy("head -c 5000000 /dev/zero | tr '\\0' x >&2; exit 1"))
                .isEqualTo("is no MP3, or a damaged one");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void stopsADecoderThatPlaysWithoutEnd() throws IOException {
        String head = ".snd\\0\\0\\0\\030\\377\\377\\377\\377\\0\\0\\0\\006\\0\\0\\037\\100\\0\\0\\0\\001";
        assertThat(refusalBy("printf '" + head + "'; cat /dev/zero"))
                .isEqualTo("goes on after the 2.0 s that length says");
    }

    private String refusalBy(String script) throws IOException {
        Path decoder = Files.writeString(folder.resolve("decoder"), "#!/bin/sh\n" + script + "\n");
        assertThat(decoder.toFile().setExecutable(true)).isTrue();
        return refusal(with(decoder.toString()), AudioFormat.MP3, Signals.mp3("take", 2), 2000);
    }

    private SoundCheck check() {
        return new SoundCheck(Ffmpeg.path().toString(), folder.resolve("incoming"), Duration.ofMinutes(1));
    }

    private SoundCheck with(String ffmpeg) {
        return new SoundCheck(ffmpeg, folder.resolve("incoming"), Duration.ofSeconds(1));
    }

    private Peaks listen(AudioFormat format, byte[] file, int lengthMillis) {
        return check().listen(new Encoding(format, new ByteArrayResource(file)), lengthMillis);
    }

    private String refusal(AudioFormat format, byte[] file, int lengthMillis) {
        return refusal(check(), format, file, lengthMillis);
    }

    private String refusal(SoundCheck check, AudioFormat format, byte[] file, int lengthMillis) {
        List<String> said = new ArrayList<>();
        assertThatExceptionOfType(RecordingRefused.class)
                .isThrownBy(() -> check.listen(new Encoding(format, new ByteArrayResource(file)), lengthMillis))
                .satisfies(refusal -> said.add(String.valueOf(refusal.getMessage())));
        assertThat(folder.resolve("incoming"))
                .satisfiesAnyOf(
                        incoming -> assertThat(incoming).doesNotExist(),
                        incoming -> assertThat(incoming).isEmptyDirectory());
        return said.get(0);
    }

    private byte[] encoded(String codec, String container) throws Exception {
        Path wav = Files.write(folder.resolve("source"), Signals.wav(48_000, 2, Signals.sine(440)));
        Path file = folder.resolve(codec + "." + container);
        Ffmpeg.run("-i", wav.toString(), "-c:a", codec, "-f", container, file.toString());
        return Files.readAllBytes(file);
    }

    private byte[] encoded(AudioFormat format) throws Exception {
        Path wav = folder.resolve("source");
        Path file = folder.resolve("encoded." + format.extension());
        if (!Files.exists(file)) {
            Files.write(wav, Signals.wav(48_000, 2, Signals.sine(440), Signals.sine(330)));
            Ffmpeg.run("-i", wav.toString(), file.toString());
        }
        return Files.readAllBytes(file);
    }

    private static Encoding encoding(String extension, Resource file) {
        return new Encoding(AudioFormat.ofExtension(extension).orElseThrow(), file);
    }

    private static int closely(int one, int other) {
        return Math.abs(one - other) <= TOLERANCE ? 0 : Integer.compare(one, other);
    }

    /** By the definition: the loudest sample of each of 400 equal parts, on a scale that ends at the loudest of all. */
    private static int[] peaks(FloatBuffer samples, int channels) {
        double[] loudest = new double[400];
        double most = 0;
        int frames = samples.remaining() / channels;
        for (int i = 0; i < frames * channels; i++) {
            int part = (int) (400L * (i / channels) / frames);
            loudest[part] = Math.max(loudest[part], Math.abs(samples.get(i)));
            most = Math.max(most, loudest[part]);
        }
        int[] peaks = new int[400];
        for (int part = 0; part < 400; part++) {
            peaks[part] = most == 0 ? 0 : (int) Math.round(loudest[part] / most * 255);
        }
        return peaks;
    }
}
