package org.spacedock.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.DateWords;

/**
 * When something comes out, exactly as well as it is known and never better: a month is not its first day.
 *
 * <p>It is kept and told in one form of text: {@code 2023-04-20}, {@code 2023-05}, {@code 2023}, {@code spring 2023}, {@code by
 * 2024-08-30}, {@code 2023-04-20T00:00 America/Los_Angeles}, {@code unknown}.
 *
 * @param precision how well it is known
 * @param first the first day that it may mean, in its own zone; null only when nothing is known
 * @param last the last day that it may mean; null when nothing is known
 * @param at the wall-clock time with its zone, only for an instant
 * @param season the season's name in lower case, only for a season
 */
public record ReleaseDate(
        Precision precision,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable ZonedDateTime at,
        @Nullable String season) {

    public static final String ALLOWED =
            "a date such as 2023-04-20, 2023-05, 2023, spring 2023, by 2024-08-30, 2023-04-20T00:00 America/Los_Angeles, or"
                    + " unknown";

    /** From the most to the least exact. */
    public enum Precision {
        INSTANT,
        DAY,
        BY,
        MONTH,
        SEASON,
        YEAR,
        UNKNOWN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern SEASON_OF_YEAR = Pattern.compile("(spring|summer|autumn|winter) ([0-9]{4})");
    /** Years have four digits, so that no date is too far away for a database. */
    private static final Pattern CALENDAR = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private static final Pattern BY = Pattern.compile("by ([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern INSTANT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?) ([A-Za-z0-9_+/-]+)");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    /** A release's first day is told at midnight of the zone in which a day begins first, so that none is missed. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /** A day is over when it is over everywhere. */
    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    /**
     * Reads the one form of text.
     *
     * @throws IllegalArgumentException with what is allowed
     */
    public static ReleaseDate parse(String text) {
        try {
            return read(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(ALLOWED, e);
        }
    }

    private static ReleaseDate read(String text) {
        if (text.equals("unknown")) {
            return new ReleaseDate(Precision.UNKNOWN, null, null, null, null);
        }
        Matcher by = BY.matcher(text);
        if (by.matches()) {
            LocalDate day = LocalDate.parse(by.group(1));
            return new ReleaseDate(Precision.BY, day, day, null, null);
        }
        Matcher season = SEASON_OF_YEAR.matcher(text);
        if (season.matches()) {
            return season(season.group(1), Integer.parseInt(season.group(2)));
        }
        Matcher instant = INSTANT.matcher(text);
        if (instant.matches()) {
            return instant(LocalDateTime.parse(instant.group(1)), ZoneId.of(instant.group(2)));
        }
        if (!CALENDAR.matcher(text).matches()) {
            throw new DateTimeException("no year of four digits");
        }
        return switch (text.length()) {
            case 4 ->
                span(
                        Precision.YEAR,
                        Year.parse(text).atDay(1),
                        Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 ->
                span(
                        Precision.MONTH,
                        YearMonth.parse(text).atDay(1),
                        YearMonth.parse(text).atEndOfMonth());
            default -> span(Precision.DAY, LocalDate.parse(text), LocalDate.parse(text));
        };
    }

    private static ReleaseDate span(Precision precision, LocalDate first, LocalDate last) {
        return new ReleaseDate(precision, first, last, null, null);
    }

    private static ReleaseDate instant(LocalDateTime clock, ZoneId zone) {
        ZonedDateTime at = clock.atZone(zone);
        // An hour that summer time skips does not exist: java.time would move it without a word.
        if (!at.toLocalDateTime().equals(clock)) {
            throw new DateTimeException("no such time in " + zone);
        }
        return new ReleaseDate(Precision.INSTANT, at.toLocalDate(), at.toLocalDate(), at, null);
    }

    /** The seasons of the northern half, as publishers use them; a winter runs into the next year. */
    private static ReleaseDate season(String name, int year) {
        YearMonth from = switch (name) {
            case "spring" -> YearMonth.of(year, Month.MARCH);
            case "summer" -> YearMonth.of(year, Month.JUNE);
            case "autumn" -> YearMonth.of(year, Month.SEPTEMBER);
            default -> YearMonth.of(year, Month.DECEMBER);
        };
        return new ReleaseDate(
                Precision.SEASON, from.atDay(1), from.plusMonths(2).atEndOfMonth(), null, name);
    }

    /** The first instant that it may mean anywhere, by which dates are sorted; null when nothing is known. */
    public @Nullable Instant earliest() {
        if (at != null) {
            return at.toInstant();
        }
        return first == null ? null : first.atStartOfDay(EARLIEST).toInstant();
    }

    /** The instant from which on it is past everywhere; null when nothing is known. */
    public @Nullable Instant latest() {
        if (at != null) {
            return at.toInstant();
        }
        return last == null ? null : last.plusDays(1).atStartOfDay(LATEST).toInstant();
    }

    /** True when this, perhaps less exact, does not contradict the other. */
    public boolean agreesWith(ReleaseDate other) {
        if (precision == Precision.UNKNOWN || other.precision == Precision.UNKNOWN) {
            return true;
        }
        if (at != null && other.at != null) {
            return at.toInstant().equals(other.at.toInstant());
        }
        return !from().isAfter(Objects.requireNonNull(other.last))
                && !other.from().isAfter(Objects.requireNonNull(last));
    }

    /** The first day that it may mean; "by" a day means that day or any before it. */
    private LocalDate from() {
        return precision == Precision.BY ? LocalDate.MIN : Objects.requireNonNull(first);
    }

    /** As a page writes it. */
    public DateWords words() {
        if (first == null) {
            return new DateWords("Date not known", null, precision.code(), null, null, null, null, null, null);
        }
        DateWords day = DateWords.of(first);
        String year = Integer.toString(first.getYear());
        return switch (precision) {
            case DAY -> day;
            case BY ->
                new DateWords("By " + day.words(), null, "by", "By", day.day(), day.month(), day.year(), null, null);
            case MONTH ->
                new DateWords(
                        day.month() + " " + year,
                        YearMonth.from(first).toString(),
                        "month",
                        null,
                        null,
                        day.month(),
                        year,
                        null,
                        null);
            case SEASON -> {
                String name =
                        Character.toUpperCase(Objects.requireNonNull(season).charAt(0)) + season.substring(1);
                yield new DateWords(name + " " + year, null, "season", name, null, null, year, null, null);
            }
            case YEAR -> new DateWords(year, year, "year", null, null, null, year, null, null);
            case INSTANT -> instantWords(Objects.requireNonNull(at), day);
            case UNKNOWN -> throw new IllegalStateException("an unknown date has no day");
        };
    }

    private static DateWords instantWords(ZonedDateTime at, DateWords day) {
        String clock = CLOCK.format(at).toLowerCase(Locale.ROOT) + " " + place(at.getZone());
        return new DateWords(
                day.words() + ", " + clock,
                at.toInstant().toString(),
                "instant",
                null,
                day.day(),
                day.month(),
                day.year(),
                at.toInstant(),
                clock);
    }

    /** "Pacific Time" for a zone that has such a name, else the zone itself. */
    private static String place(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** The one form of text, which {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (precision) {
            case UNKNOWN -> "unknown";
            case DAY -> Objects.requireNonNull(first).toString();
            case BY -> "by " + first;
            case MONTH -> YearMonth.from(Objects.requireNonNull(first)).toString();
            case YEAR -> Integer.toString(Objects.requireNonNull(first).getYear());
            case SEASON -> season + " " + Objects.requireNonNull(first).getYear();
            case INSTANT -> Objects.requireNonNull(at).toLocalDateTime() + " " + at.getZone();
        };
    }
}
