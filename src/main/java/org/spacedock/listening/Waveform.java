package org.spacedock.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Draws recordings as the {@code d} of an SVG path (SVG 2, section 9.3): the same peaks always give the same picture. Colours
 * and sizes are the style sheet's.
 */
public final class Waveform {

    private static final int STRIP_BARS = 160;
    private static final int RING_BARS = 120;
    private static final int CENTRE = 200;
    private static final int INNER = 100;
    private static final int REACH = 90;
    private static final int LOUDEST = 255;
    private static final int LEAST = 2;

    private Waveform() {}

    /**
     * The strip that a player shows, in a view box 0 0 800 100: bars with rounded ends to be filled, mirrored around y = 50, in
     * at most 6,000 characters.
     */
    public static String strip(Peaks peaks) {
        int[] bars = peaks.bars(STRIP_BARS);
        StringBuilder path = new StringBuilder();
        for (int bar = 0; bar < STRIP_BARS; bar++) {
            int height = Math.max(LEAST, Math.round(bars[bar] * 100f / LOUDEST));
            // The ends are curves 1 high, so the straight sides begin 1 below the top.
            path.append('M').append(bar * 5 + 1).append(' ').append(number((100 - height) / 2.0 + 1));
            path.append("q1.5-2 3 0v").append(height - 2).append("q-1.5 2-3 0z");
        }
        return path.toString();
    }

    /**
     * The ring of a cover, in a view box 0 0 400 400: thin bars to be filled, outwards from a circle, clockwise from twelve
     * o'clock.
     */
    public static String ring(Peaks peaks) {
        int[] bars = peaks.bars(RING_BARS);
        double half = 1.3;
        StringBuilder path = new StringBuilder();
        for (int bar = 0; bar < RING_BARS; bar++) {
            double turn = (double) bar / RING_BARS;
            double outer = INNER + Math.max(LEAST, bars[bar] * (double) REACH / LOUDEST);
            path.append('M').append(point(turn, INNER, -half));
            path.append('L').append(point(turn, outer, -half));
            path.append(' ').append(point(turn, outer, half));
            path.append(' ').append(point(turn, INNER, half)).append('z');
        }
        return path.toString();
    }

    /**
     * What stands for a track without a recording, in a view box 0 0 400 400: a few arcs to be stroked, around one centre, whose
     * angles come from the name alone. It is plainly less than a waveform.
     */
    public static String pattern(String name) {
        byte[] chance = Sha256.digest().digest(name.getBytes(UTF_8));
        StringBuilder path = new StringBuilder();
        for (int arc = 0; arc < 7; arc++) {
            int radius = INNER + arc * REACH / 6;
            double from = fraction(chance[3 * arc]);
            double to = from + 0.1 + 0.35 * fraction(chance[3 * arc + 1]);
            double after = to + 0.05 + 0.15 * fraction(chance[3 * arc + 2]);
            path.append(arc(radius, from, to)).append(arc(radius, after, after + 0.08));
        }
        return path.toString();
    }

    private static String arc(int radius, double from, double to) {
        return "M" + point(from, radius, 0) + "A" + radius + " " + radius + " 0 0 1 " + point(to, radius, 0);
    }

    /**
     * A point around the centre.
     *
     * @param turn 0 at twelve o'clock, 0.25 at three
     * @param outwards how far from the centre
     * @param aside how far beside that line, clockwise
     */
    private static String point(double turn, double outwards, double aside) {
        double x = Math.sin(2 * Math.PI * turn);
        double y = -Math.cos(2 * Math.PI * turn);
        return number(CENTRE + outwards * x - aside * y) + " " + number(CENTRE + outwards * y + aside * x);
    }

    private static double fraction(byte chance) {
        return Byte.toUnsignedInt(chance) / 256.0;
    }

    /** At most one decimal: a tenth is finer than a screen. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
