import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;

/**
 * Reads a recording as mono 32-bit float samples (little endian) from standard input and writes its peaks as one line:
 * 400 peaks of two hexadecimal digits, each the loudest sample in its four-hundredth, {@code ff} the loudest of all.
 */
final class Peaks {

    static final int COUNT = 400;

    public static void main(String[] args) throws IOException {
        byte[] bytes = new DataInputStream(new BufferedInputStream(System.in)).readAllBytes();
        var samples = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        int length = samples.remaining();
        if (length < COUNT) {
            System.err.println("too short for " + COUNT + " peaks: " + length + " samples");
            System.exit(1);
        }
        float[] peaks = new float[COUNT];
        float loudest = 0;
        for (int i = 0; i < length; i++) {
            int at = (int) ((long) i * COUNT / length);
            peaks[at] = Math.max(peaks[at], Math.abs(samples.get(i)));
            loudest = Math.max(loudest, peaks[at]);
        }
        StringBuilder line = new StringBuilder(2 * COUNT);
        for (float peak : peaks) {
            line.append(String.format(Locale.ROOT, "%02x", loudest == 0 ? 0 : Math.round(255 * peak / loudest)));
        }
        System.out.println(line);
    }
}
