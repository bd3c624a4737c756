package org.spacedock.listening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WaveformTests {

    private static final Peaks RISING = new Peaks(rising());
    private static final Peaks SILENCE = new Peaks("00");
    private static final Peaks LOUD = new Peaks("ff");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    @Test
    void stripHasABarForEachOf160Parts() {
        List<Rectangle2D> bars = strip(RISING);

        assertThat(bars).hasSize(160);
        for (int bar = 0; bar < 160; bar++) {
            assertThat(bars.get(bar).getX()).isEqualTo(5.0 * bar + 1);
            assertThat(bars.get(bar).getWidth()).isEqualTo(3);
        }
    }

    @Test
    void stripIsMirroredAroundItsMiddle() {
        assertThat(strip(RISING)).allSatisfy(bar -> assertThat(bar.getCenterY()).isEqualTo(50));
    }

    @Test
    void stripRisesWithTheMusic() {
        List<Double> heights =
                strip(RISING).stream().map(Rectangle2D::getHeight).toList();

        assertThat(heights).isSorted().startsWith(2.0).endsWith(100.0);
    }

    @Test
    void stripShowsSilenceAsAThinLine() {
        assertThat(strip(SILENCE)).allSatisfy(bar -> assertThat(bar.getHeight()).isEqualTo(2));
    }

    @Test
    void stripIsShortTextWhateverItShows() {
        for (int peak = 0; peak < 256; peak++) {
            assertThat(Waveform.strip(new Peaks(String.format("%02x", peak)))).hasSizeLessThanOrEqualTo(6000);
        }
    }

    /** No music is less regular than chance. */
    @Test
    void stripOfAnyMusicTakesUnderTwoKilobytesOfALine() throws IOException {
        Random chance = new Random(7);
        for (int time = 0; time < 20; time++) {
            byte[] peaks = new byte[400];
            chance.nextBytes(peaks);
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(compressed)) {
                out.write(Waveform.strip(new Peaks(HexFormat.of().formatHex(peaks)))
                        .getBytes(UTF_8));
            }
            assertThat(compressed.size()).isLessThan(2000);
        }
    }

    @Test
    void ringHas120BarsFromTwelveOClockOn() {
        List<List<double[]>> bars = corners(Waveform.ring(RISING));

        assertThat(bars).hasSize(120).allSatisfy(bar -> assertThat(bar).hasSize(4));
        for (int bar = 0; bar < 120; bar++) {
            double[] middle = middle(bars.get(bar));
            double clockwise = Math.toDegrees(Math.atan2(middle[0] - 200, 200 - middle[1]));
            assertThat((clockwise + 360.5) % 360).as("bar %s", bar).isBetween(3.0 * bar, 3.0 * bar + 1);
        }
    }

    @Test
    void ringGrowsOutwardsFromItsCircle() {
        assertThat(corners(Waveform.ring(LOUD))).allSatisfy(bar -> {
            assertThat(distances(bar).get(0)).isBetween(99.9, 100.2);
            assertThat(distances(bar).get(3)).isBetween(189.9, 190.2);
        });
        assertThat(corners(Waveform.ring(SILENCE)))
                .allSatisfy(bar -> assertThat(distances(bar).get(3)).isBetween(101.9, 102.2));
    }

    @Test
    void patternIsOfItsNameAlone() {
        assertThat(Waveform.pattern("Old Communicator"))
                .isEqualTo(Waveform.pattern("Old Communicator"))
                .isNotEqualTo(Waveform.pattern("Old Communicators"));
    }

    @Test
    void patternIsPlainlyLessThanAWaveform() {
        String pattern = Waveform.pattern("Make It So");

        assertThat(pattern.length()).isLessThan(Waveform.ring(SILENCE).length() / 5);
        assertThat(pattern).as("open strokes").doesNotContain("z");
    }

    @Test
    void patternStaysOnItsCircles() {
        for (String name : List.of("", "Leaving Spacedock", "Hello, Beautiful", "Ünï ✶")) {
            Matcher arc = Pattern.compile("M([0-9.]+) ([0-9.]+)A([0-9]+) \\3 0 0 1 ([0-9.]+) ([0-9.]+)")
                    .matcher(Waveform.pattern(name));
            int arcs = 0;
            for (; arc.find(); arcs++) {
                double radius = Double.parseDouble(arc.group(3));
                assertThat(radius).isBetween(100.0, 190.0);
                assertThat(distance(Double.parseDouble(arc.group(1)), Double.parseDouble(arc.group(2))))
                        .isBetween(radius - 0.1, radius + 0.1);
                assertThat(distance(Double.parseDouble(arc.group(4)), Double.parseDouble(arc.group(5))))
                        .isBetween(radius - 0.1, radius + 0.1);
            }
            assertThat(arcs).isEqualTo(14);
        }
    }

    @Test
    void pathsHaveOneDecimalAtMost() {
        for (String path : List.of(Waveform.strip(RISING), Waveform.ring(RISING), Waveform.pattern("Titan"))) {
            assertThat(path).matches("[MLAqvz0-9. -]+").doesNotContainPattern("\\.[0-9]{2}");
        }
    }

    @Test
    void samePeaksAreTheSamePicture() {
        assertThat(Waveform.strip(new Peaks(rising()))).isEqualTo(Waveform.strip(RISING));
        assertThat(Waveform.ring(new Peaks(rising()))).isEqualTo(Waveform.ring(RISING));
    }

    private static String rising() {
        StringBuilder hex = new StringBuilder();
        for (int peak = 0; peak < 256; peak++) {
            hex.append(String.format("%02x", peak));
        }
        return hex.toString();
    }

    /** The bars' bounds, as a renderer finds them. */
    private static List<Rectangle2D> strip(Peaks peaks) {
        List<Rectangle2D> bars = new ArrayList<>();
        for (String bar : bars(Waveform.strip(peaks))) {
            assertThat(bar).matches("M[0-9]+ [0-9.]+q1\\.5-2 3 0v[0-9]+q-1\\.5 2-3 0");
            List<Double> numbers = numbers(bar);
            double x = numbers.get(0);
            double top = numbers.get(1);
            double side = numbers.get(6);
            Path2D path = new Path2D.Double();
            path.moveTo(x, top);
            path.quadTo(x + 1.5, top - 2, x + 3, top);
            path.lineTo(x + 3, top + side);
            path.quadTo(x + 1.5, top + side + 2, x, top + side);
            path.closePath();
            bars.add(new Area(path).getBounds2D());
        }
        return bars;
    }

    /** Each bar is closed. */
    private static List<String> bars(String path) {
        assertThat(path).endsWith("z");
        return List.of(path.substring(0, path.length() - 1).split("z", -1));
    }

    private static List<List<double[]>> corners(String ring) {
        List<List<double[]>> bars = new ArrayList<>();
        for (String bar : bars(ring)) {
            List<Double> numbers = numbers(bar);
            List<double[]> corners = new ArrayList<>();
            for (int at = 0; at < numbers.size(); at += 2) {
                corners.add(new double[] {numbers.get(at), numbers.get(at + 1)});
            }
            bars.add(corners);
        }
        return bars;
    }

    private static double[] middle(List<double[]> corners) {
        return new double[] {
            corners.stream().mapToDouble(corner -> corner[0]).average().orElseThrow(),
            corners.stream().mapToDouble(corner -> corner[1]).average().orElseThrow()
        };
    }

    /** From the centre, the nearest first. */
    private static List<Double> distances(List<double[]> corners) {
        return corners.stream()
                .map(corner -> distance(corner[0], corner[1]))
                .sorted()
                .toList();
    }

    private static double distance(double x, double y) {
        return Math.hypot(x - 200, y - 200);
    }

    private static List<Double> numbers(String path) {
        return NUMBER.matcher(path)
                .results()
                .map(found -> Double.valueOf(found.group()))
                .toList();
    }
}
