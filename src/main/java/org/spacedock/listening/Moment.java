package org.spacedock.listening;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point in a recording that a link can begin at. It doesn't know how long the recording is: a moment past its end is well
 * formed, and whoever plays it takes it for none.
 *
 * @param seconds whole seconds from the recording's beginning
 */
public record Moment(int seconds) {

    private static final String ALLOWED = "A moment is given once, in whole seconds: t=83, t=1:23 or t=1m23s,"
            + " with less than 60 after a colon or an m.";

    private static final Pattern SECONDS = Pattern.compile("[0-9]+");
    private static final Pattern MINUTES = Pattern.compile("([0-9]+)(?::([0-5]?[0-9])|m([0-5]?[0-9])s)");

    /** Refuses what lies before the beginning. */
    public Moment {
        if (seconds < 0) {
            throw new IllegalArgumentException(ALLOWED);
        }
    }

    /**
     * Reads the parameter {@code t} of an address. Seconds with more digits than an int can hold become
     * {@link Integer#MAX_VALUE}: like any other moment past the end, they are no mistake.
     *
     * @param values all that were given, or null without any
     * @return empty only if none was given
     * @throws IllegalArgumentException with a sentence for the reader that says what is allowed
     */
    public static Optional<Moment> parse(String @Nullable [] values) {
        if (values == null || values.length == 0) {
            return Optional.empty();
        }
        if (values.length > 1) {
            throw new IllegalArgumentException(ALLOWED);
        }
        return Optional.of(parse(values[0]));
    }

    private static Moment parse(String value) {
        if (SECONDS.matcher(value).matches()) {
            return of(new BigInteger(value));
        }
        Matcher minutes = MINUTES.matcher(value);
        if (!minutes.matches()) {
            throw new IllegalArgumentException(ALLOWED);
        }
        String seconds = minutes.group(2) == null ? minutes.group(3) : minutes.group(2);
        return of(new BigInteger(minutes.group(1))
                .multiply(BigInteger.valueOf(60))
                .add(new BigInteger(seconds)));
    }

    private static Moment of(BigInteger seconds) {
        return new Moment(seconds.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact());
    }

    /** As a player shows it: "0:05", "1:23", and "1:02:03" from an hour on. */
    public String words() {
        return words(seconds);
    }

    /** The same for any number of seconds from 0 on, such as the length of a recording. */
    public static String words(int seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException("There are no seconds before 0: " + seconds);
        }
        int hours = seconds / 3600;
        int minutes = seconds / 60 % 60;
        return hours == 0
                ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60);
    }
}
