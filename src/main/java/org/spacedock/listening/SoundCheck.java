package org.spacedock.listening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.spacedock.listening.Decoder.Sound;
import org.spacedock.listening.RecordingDraft.Encoding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Listens to a file from its begin to its end before it is taken: readers shall hear what the recording says it is. */
@Component
public class SoundCheck {

    /** Encoders add and cut a little at both ends. */
    private static final int LEAST_TOLERANCE = 500;

    private final String ffmpeg;
    private final Path incoming;
    private final Duration patience;

    /** Text and no paths: Spring would look for them among the program's own resources first. */
    @Autowired
    SoundCheck(@Value("${spacedock.ffmpeg:ffmpeg}") String ffmpeg, @Value("${spacedock.data:./data}") String data) {
        this(ffmpeg, Path.of(data, "recordings", "incoming"), Duration.ofMinutes(1));
    }

    SoundCheck(String ffmpeg, Path incoming, Duration patience) {
        this.ffmpeg = ffmpeg;
        this.incoming = incoming;
        this.patience = patience;
    }

    /** Whether there is a decoder on this machine, by the setting {@code spacedock.ffmpeg}. */
    public boolean isPossible() {
        return Decoder.find(ffmpeg).isPresent();
    }

    /**
     * Decodes the whole file.
     *
     * @param lengthMillis how long it has to be, give or take half a second or a hundredth
     * @return its outline
     * @throws RecordingRefused when it can't be decoded or has another length; the message goes on after the file's name
     * @throws IllegalStateException where this is not possible
     */
    public Peaks listen(Encoding encoding, int lengthMillis) {
        Decoder decoder = new Decoder(
                Decoder.find(ffmpeg).orElseThrow(() -> new IllegalStateException("there is no decoder")), patience);
        try {
            Resource bytes = encoding.bytes();
            byte[] begin = begin(bytes);
            if (begin.length == 0) {
                throw new RecordingRefused("is empty");
            } else if (!encoding.format().mayBeginWith(begin)) {
                throw new RecordingRefused("is no " + encoding.format().title());
            } else if (bytes.isFile()) {
                return listen(decoder, bytes.getFile().toPath(), encoding.format(), lengthMillis);
            }
            return listenToCopy(decoder, encoding, lengthMillis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] begin(Resource file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return bytes.readNBytes(12);
        }
    }

    /** A decoder has to move about in the file, which it can't where that lies packed inside the program. */
    private Peaks listenToCopy(Decoder decoder, Encoding encoding, int lengthMillis) throws IOException {
        Path copy = Files.createTempFile(Files.createDirectories(incoming), null, ".part");
        try {
            try (InputStream bytes = encoding.bytes().getInputStream()) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return listen(decoder, copy, encoding.format(), lengthMillis);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Peaks listen(Decoder decoder, Path file, AudioFormat format, int lengthMillis) {
        int tolerance = Math.max(LEAST_TOLERANCE, lengthMillis / 100);
        Sound sound = decoder.decode(file, format, lengthMillis + tolerance);
        if (!sound.isAll()) {
            throw new RecordingRefused("goes on after the " + Seconds.of(lengthMillis) + " s that length says");
        } else if (sound.millis() < lengthMillis - tolerance) {
            throw new RecordingRefused("is " + Seconds.of(sound.millis()) + " s long, but length says "
                    + Seconds.of(lengthMillis) + ": it ends in the middle, or length is wrong");
        }
        return sound.outline().peaks();
    }
}
