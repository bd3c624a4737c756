package org.spacedock.listening;

import java.util.stream.IntStream;

/**
 * The outline of a recording: for each of its equal parts the loudest sample, from 0 for silence to 255 for the loudest of all.
 *
 * @param hex two lower-case hexadecimal digits a peak, in order, without anything between
 */
public record Peaks(String hex) {

    private static final int MOST = 1000;

    /** @throws IllegalArgumentException with what was expected, when there is no peak, one too many, or something else */
    public Peaks {
        if (!isHex(hex) || hex.isEmpty() || hex.length() % 2 != 0 || hex.length() > 2 * MOST) {
            throw new IllegalArgumentException("expected 1 to " + MOST
                    + " peaks of two lower-case hexadecimal digits each, without anything between, but found "
                    + (isHex(hex) ? hex.length() + " digits" : "other characters"));
        }
    }

    /** Reads a file that holds peaks and nothing else, but for the end of its line. */
    public static Peaks parse(String text) {
        return new Peaks(text.replaceFirst("\r?\n$", ""));
    }

    /**
     * Fewer or more bars than peaks. A bar is as high as the loudest peak it stands over, even in part, so that no accent is
     * lost by drawing it.
     *
     * @param bars how many, from 1 on
     */
    int[] bars(int bars) {
        int count = hex.length() / 2;
        return IntStream.range(0, bars)
                .map(bar -> IntStream.range(bar * count / bars, ceiling((bar + 1) * count, bars))
                        .map(this::at)
                        .max()
                        .orElseThrow())
                .toArray();
    }

    private int at(int peak) {
        return Integer.parseInt(hex.substring(2 * peak, 2 * peak + 2), 16);
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    private static boolean isHex(String text) {
        return text.chars().allMatch(digit -> "0123456789abcdef".indexOf(digit) >= 0);
    }
}
