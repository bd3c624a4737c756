package org.spacedock.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as a page writes it, never more exact than what is known.
 *
 * @param words the whole date in words, such as "20 April 2023", "May 2023" or "By 30 August 2024"
 * @param machine the value of a {@code datetime} attribute (HTML, section 4.5.14), or null where HTML has no form for the precision
 * @param precision instant, day, month, season, year, by or unknown
 * @param lead what stands before the date ("By", "Spring"), or null
 * @param day the day of the month, or null where the day is not known
 * @param month the month's name, or null
 * @param year the year, or null where nothing is known
 * @param at the instant, only where the precision is instant
 * @param time the time of day with its place, such as "12:00 am in Los Angeles", only with an instant
 */
public record DateWords(
        String words,
        @Nullable String machine,
        String precision,
        @Nullable String lead,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable Instant at,
        @Nullable String time) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    /** "20 April 2023". */
    public static String write(LocalDate day) {
        return DAY.format(day);
    }

    /** A day, known as a day. */
    public static DateWords of(LocalDate day) {
        return new DateWords(
                write(day),
                day.toString(),
                "day",
                null,
                Integer.toString(day.getDayOfMonth()),
                MONTH.format(day),
                Integer.toString(day.getYear()),
                null,
                null);
    }
}
