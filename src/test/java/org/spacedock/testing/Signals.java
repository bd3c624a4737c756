package org.spacedock.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.NullMarked;

/** Small audio files, written byte by byte. */
@NullMarked
public final class Signals {

    private static final int MP3_FRAME = 36;
    private static final int MP3_MILLIS = 36;

    private Signals() {}

    /**
     * Silence as MP3 (MPEG-2, layer III, 8 kbit/s, 16 kHz, mono; ISO/IEC 13818-3): frames without any coded sound.
     *
     * @param name up to 23 letters, which stand in the unused bytes of each frame: other names are other bytes
     */
    public static byte[] mp3(String name, double seconds) {
        int frames = (int) Math.round(seconds * 1000 / MP3_MILLIS);
        ByteBuffer file = ByteBuffer.allocate(frames * MP3_FRAME);
        for (int frame = 0; frame < frames; frame++) {
            file.position(frame * MP3_FRAME).putInt(0xFFF318C0);
            file.position(frame * MP3_FRAME + 13).put(name.getBytes(US_ASCII));
        }
        return file.array();
    }

    /**
     * Sound as WAV with 16 bits a sample.
     *
     * @param channels each from -1 to 1 by the time in seconds; what goes beyond is clipped
     */
    public static byte[] wav(int rate, double seconds, DoubleUnaryOperator... channels) {
        int frames = (int) Math.round(rate * seconds);
        int data = 2 * frames * channels.length;
        ByteBuffer file = ByteBuffer.allocate(44 + data).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(US_ASCII)).putInt(36 + data).put("WAVEfmt ".getBytes(US_ASCII));
        file.putInt(16).putShort((short) 1).putShort((short) channels.length);
        file.putInt(rate).putInt(2 * rate * channels.length);
        file.putShort((short) (2 * channels.length)).putShort((short) 16);
        file.put("data".getBytes(US_ASCII)).putInt(data);
        for (int frame = 0; frame < frames; frame++) {
            for (DoubleUnaryOperator channel : channels) {
                double sample = channel.applyAsDouble((double) frame / rate);
                file.putShort((short) Math.round(Math.max(-1, Math.min(1, sample)) * 32767));
            }
        }
        return file.array();
    }

    public static DoubleUnaryOperator sine(double hertz) {
        return time -> Math.sin(2 * Math.PI * hertz * time);
    }

    /** A channel without sound, at any time. */
    public static double silence(double time) {
        return 0;
    }

    /** The same bytes up to a length. */
    public static byte[] cut(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }
}
