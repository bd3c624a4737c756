package org.spacedock.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a show: season 3, episode 9, written {@code 3x09}. Both count from 1, a season 0 holds specials. */
public record EpisodeCode(int season, int number) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})x([0-9]{1,4})");

    /** Reads {@code 3x09} and, as people write it too, {@code 3x9}. */
    public static Optional<EpisodeCode> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new EpisodeCode(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The one form that stands in addresses. */
    @Override
    public String toString() {
        return season + "x" + (number < 10 ? "0" : "") + number;
    }
}
