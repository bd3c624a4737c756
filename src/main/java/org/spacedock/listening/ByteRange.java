package org.spacedock.listening;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code Range} field asks of a file, by RFC 9110, sections 14.1.2 and 14.2. A field that is malformed or in another
 * unit is ignored, as if it were not there; it is never an error.
 *
 * <p>Several ranges at once are ignored too, which section 14.2 permits. Players ask for one; answering more would take a
 * {@code multipart/byteranges} body, which the container's zero-copy path can't send, and which many small or overlapping
 * ranges turn into a cheap attack.
 */
sealed interface ByteRange {

    /** The whole file, with status 200. */
    record Whole() implements ByteRange {}

    /**
     * One part, with status 206.
     *
     * @param first the first byte, counted from 0
     * @param last the last byte, itself included
     */
    record Part(long first, long last) implements ByteRange {

        /** Refuses a part without a byte in it: {@code Content-Range} has no words for one. */
        public Part {
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("not a part: " + first + "-" + last);
            }
        }

        long length() {
            return last - first + 1;
        }
    }

    /** Nothing that the file has, with status 416. */
    record Unsatisfiable() implements ByteRange {}

    /**
     * Reads the field for a file of a length.
     *
     * @param field the value of {@code Range}, or null without one
     * @param length of the whole file in bytes
     */
    static ByteRange of(@Nullable String field, long length) {
        if (field == null || !Syntax.UNIT.matcher(field).lookingAt()) {
            return new Whole();
        }
        // A list may hold empty elements, section 5.6.1.2: "bytes=,0-1" is one range.
        List<String> ranges = Stream.of(field.substring(field.indexOf('=') + 1).split(",", -1))
                .map(Syntax::trimmed)
                .filter(range -> !range.isEmpty())
                .toList();
        Matcher range = Syntax.RANGE.matcher(ranges.size() == 1 ? ranges.get(0) : "");
        if (!range.matches()) {
            return new Whole();
        }
        return range.group(1) == null
                ? suffix(Syntax.number(range.group(3)), length)
                : from(Syntax.number(range.group(1)), Syntax.number(range.group(2)), length);
    }

    private static ByteRange from(long first, long last, long length) {
        if (last < first) {
            return new Whole();
        }
        return first < length ? new Part(first, Math.min(last, length - 1)) : new Unsatisfiable();
    }

    private static ByteRange suffix(long wanted, long length) {
        if (wanted == 0) {
            return new Unsatisfiable();
        }
        // The end of an empty file can be had, but no Content-Range can name it; so the file is sent as it is.
        return length == 0 ? new Whole() : new Part(Math.max(0, length - wanted), length - 1);
    }

    /** The letters of the field. */
    final class Syntax {

        private static final Pattern UNIT = Pattern.compile("[ \t]*bytes=", Pattern.CASE_INSENSITIVE);
        private static final Pattern RANGE = Pattern.compile("([0-9]+)-([0-9]*)|-([0-9]+)");
        private static final int SAFE_DIGITS = 18;

        private Syntax() {}

        private static String trimmed(String range) {
            return range.replaceAll("^[ \t]+|[ \t]+$", "");
        }

        /** A position left open, or one with more digits than a long can hold, lies behind the end of every file. */
        private static long number(String digits) {
            String significant = digits.replaceFirst("^0+(?=.)", "");
            return significant.isEmpty() || significant.length() > SAFE_DIGITS
                    ? Long.MAX_VALUE
                    : Long.parseLong(significant);
        }
    }
}
