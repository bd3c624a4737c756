package org.spacedock.journey;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A steady tone that swells to its middle and fades, as real audio of one channel.
 *
 * @param hertz its pitch
 * @param seconds its length, from 1 on
 */
record Tone(int hertz, int seconds) {

    /** In samples a second. */
    private static final int RATE = 44_100;

    private static final int PEAKS = 400;
    private static final int HEAD = 44;

    Tone {
        if (hertz < 20 || hertz > RATE / 2 || seconds < 1) {
            throw new IllegalArgumentException("No tone that can be heard: " + hertz + " Hz for " + seconds + " s");
        }
    }

    /** A WAV file of 16-bit samples. */
    byte[] wav() {
        int bytes = 2 * samples();
        ByteBuffer file = ByteBuffer.allocate(HEAD + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEAD - 8 + bytes).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        file.putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
        file.put(ascii("data")).putInt(bytes);
        for (int at = 0; at < samples(); at++) {
            double wave = Math.sin(2 * Math.PI * hertz * at / RATE);
            file.putShort((short) Math.round(0.5 * Short.MAX_VALUE * loudness(at) * wave));
        }
        return file.array();
    }

    /** The file of peaks that belongs to it. */
    String peaks() {
        return IntStream.range(0, PEAKS)
                .map(part -> (2 * part + 1) * samples() / (2 * PEAKS))
                .mapToObj(at -> "%02x".formatted(Math.round(255 * loudness(at))))
                .collect(Collectors.joining("", "", "\n"));
    }

    private int samples() {
        return RATE * seconds;
    }

    private double loudness(int at) {
        return Math.sin(Math.PI * at / samples());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
