package org.spacedock.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In what form something comes out. */
public enum ReleaseFormat {
    DIGITAL,
    VINYL,
    CD,
    BLU_RAY,
    STREAMING,
    CINEMA;

    /** The word in a pack: "blu-ray". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReleaseFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static String allowed() {
        return Arrays.stream(values()).map(ReleaseFormat::word).collect(Collectors.joining(", "));
    }
}
