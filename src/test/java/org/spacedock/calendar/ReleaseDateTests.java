package org.spacedock.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacedock.calendar.ReleaseDate.Precision;
import org.spacedock.site.DateWords;

class ReleaseDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-04-20                           | DAY
            2024-02-29                           | DAY
            2023-05                              | MONTH
            2023                                 | YEAR
            spring 2023                          | SEASON
            summer 2023                          | SEASON
            autumn 2023                          | SEASON
            winter 2023                          | SEASON
            by 2024-08-30                        | BY
            2023-04-20T00:00 America/Los_Angeles | INSTANT
            2023-04-20T07:00 UTC                 | INSTANT
            2023-04-20T07:00:30 Europe/London    | INSTANT
            2023-04-20T00:00 Pacific/Kiritimati  | INSTANT
            unknown                              | UNKNOWN
            """)
    void eachFormIsReadAndToldAgainAsItWas(String text, Precision precision) {
        ReleaseDate date = ReleaseDate.parse(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date).hasToString(text);
        assertThat(ReleaseDate.parse(date.toString())).isEqualTo(date);
        assertThat(ReleaseDate.parse("  " + text + " ")).isEqualTo(date);
        ReleaseDateConverter converter = new ReleaseDateConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(date)))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "20 April 2023",
                "2023-4-20",
                "2023-02-29",
                "2023-04-31",
                "2023-13",
                "2023-00",
                "23",
                "20233",
                "Spring 2023",
                "spring",
                "fall 2023",
                "spring 23",
                "by",
                "by 2024",
                "by 2024-08",
                "before 2024-08-30",
                "Unknown",
                "2023-04-20T00:00",
                "2023-04-20T24:00 UTC",
                "2023-04-20T00:60 UTC",
                "2023-04-20T00:00 Mars/Olympus",
                "2023-04-20 00:00 UTC",
                "2023-04-20T00:00Z",
                "2023-04-20/2023-04-21"
            })
    void nothingElseIsADateAndTheSentenceSaysWhatIs(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseDate.parse(text))
                .withMessage(ReleaseDate.ALLOWED);
    }

    /** Words and the value for machines, which is left out where HTML has no form for it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-04-20    | 20 April 2023     | 2023-04-20 | day     |        | 20 | April  | 2023
            2023-05       | May 2023          | 2023-05    | month   |        |    | May    | 2023
            2023          | 2023              | 2023       | year    |        |    |        | 2023
            spring 2023   | Spring 2023       |            | season  | Spring |    |        | 2023
            winter 2023   | Winter 2023       |            | season  | Winter |    |        | 2023
            by 2024-08-30 | By 30 August 2024 |            | by      | By     | 30 | August | 2024
            unknown       | Date not known    |            | unknown |        |    |        |
            """)
    void isWrittenNoMoreExactlyThanItIsKnown(
            String text,
            String words,
            @Nullable String machine,
            String precision,
            @Nullable String lead,
            @Nullable String day,
            @Nullable String month,
            @Nullable String year) {
        assertThat(ReleaseDate.parse(text).words())
                .isEqualTo(new DateWords(words, machine, precision, lead, day, month, year, null, null));
    }

    @Test
    void instantIsWrittenInItsOwnZoneWithTheInstantAtHand() {
        DateWords words =
                ReleaseDate.parse("2023-04-20T00:00 America/Los_Angeles").words();

        assertThat(words.words()).isEqualTo("20 April 2023, 12:00 am Pacific Time");
        assertThat(words.machine()).isEqualTo("2023-04-20T07:00:00Z");
        assertThat(words.at()).isEqualTo(Instant.parse("2023-04-20T07:00:00Z"));
        assertThat(words.time()).isEqualTo("12:00 am Pacific Time");
        assertThat(words.day()).isEqualTo("20");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-20T00:00 America/Los_Angeles, 2023-04-20T07:00:00Z",
        "2023-01-20T00:00 America/Los_Angeles, 2023-01-20T08:00:00Z",
        "2023-04-20T09:30 Europe/London, 2023-04-20T08:30:00Z",
        "2023-01-20T09:30 Europe/London, 2023-01-20T09:30:00Z",
        "2023-04-20T00:00 Pacific/Kiritimati, 2023-04-19T10:00:00Z",
        "2023-04-20T23:59 Pacific/Pago_Pago, 2023-04-21T10:59:00Z"
    })
    void instantIsTheSameEverywhere(String text, Instant instant) {
        ReleaseDate date = ReleaseDate.parse(text);

        assertThat(date.earliest()).isEqualTo(instant);
        assertThat(date.latest()).isEqualTo(instant);
        assertThat(Objects.requireNonNull(date.first())).hasToString(text.substring(0, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-12T02:30 America/Los_Angeles", "2023-03-26T01:00 Europe/London"})
    void hourThatSummerTimeSkipsIsNoTime(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReleaseDate.parse(text));
    }

    /** An hour that comes twice is taken as the first of the two, and stays that. */
    @ParameterizedTest
    @CsvSource({
        "2023-11-05T01:30 America/Los_Angeles, 2023-11-05T08:30:00Z",
        "2023-10-29T01:30 Europe/London, 2023-10-29T00:30:00Z"
    })
    void hourThatComesTwiceIsTheFirst(String text, Instant instant) {
        assertThat(ReleaseDate.parse(text).earliest()).isEqualTo(instant);
        assertThat(ReleaseDate.parse(ReleaseDate.parse(text).toString()).earliest())
                .isEqualTo(instant);
    }

    /** It begins where a day begins first, and is over when it is over everywhere. */
    @ParameterizedTest
    @CsvSource({
        "2023-04-20, 2023-04-19T10:00:00Z, 2023-04-21T12:00:00Z",
        "2023-05, 2023-04-30T10:00:00Z, 2023-06-01T12:00:00Z",
        "2024-02, 2024-01-31T10:00:00Z, 2024-03-01T12:00:00Z",
        "2023, 2022-12-31T10:00:00Z, 2024-01-01T12:00:00Z",
        "spring 2023, 2023-02-28T10:00:00Z, 2023-06-01T12:00:00Z",
        "summer 2023, 2023-05-31T10:00:00Z, 2023-09-01T12:00:00Z",
        "autumn 2023, 2023-08-31T10:00:00Z, 2023-12-01T12:00:00Z",
        "winter 2023, 2023-11-30T10:00:00Z, 2024-03-01T12:00:00Z",
    })
    void spansAllThatItMayMean(String text, Instant earliest, Instant latest) {
        assertThat(ReleaseDate.parse(text).earliest()).isEqualTo(earliest);
        assertThat(ReleaseDate.parse(text).latest()).isEqualTo(latest);
    }

    @Test
    void dateByADayIsOverWhenThatDayIs() {
        assertThat(ReleaseDate.parse("by 2024-08-30").latest()).isEqualTo(Instant.parse("2024-08-31T12:00:00Z"));
    }

    @Test
    void dateOfWhichNothingIsKnownHasNoPlaceInTime() {
        ReleaseDate unknown = ReleaseDate.parse("unknown");

        assertThat(unknown.earliest()).isNull();
        assertThat(unknown.latest()).isNull();
        assertThat(unknown.first()).isNull();
        assertThat(unknown.last()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-20, 2023-04-20",
        "2023-04, 2023-04-20",
        "2023, 2023-04-20",
        "spring 2023, 2023-04-20",
        "winter 2023, 2024-02-29",
        "2023-04-20, 2023-04-20T00:00 America/Los_Angeles",
        "2023-04, 2023-04-20T00:00 America/Los_Angeles",
        "2023-04-20T07:00 UTC, 2023-04-20T00:00 America/Los_Angeles",
        "by 2023-04-20, 2023-04-20",
        "by 2023-04-20, 2023-04-13",
        "by 2023-04-20, 2022",
        "unknown, 2023-04-20",
        "2023, 2023-04"
    })
    void lessExactOnesAgree(String one, String other) {
        assertThat(ReleaseDate.parse(one).agreesWith(ReleaseDate.parse(other))).isTrue();
        assertThat(ReleaseDate.parse(other).agreesWith(ReleaseDate.parse(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-19, 2023-04-20",
        "2023-05, 2023-04-20",
        "2022, 2023-04-20",
        "summer 2023, 2023-04-20",
        "winter 2023, 2023-01-15",
        "2023-04-19, 2023-04-20T00:00 America/Los_Angeles",
        "2023-04-20T00:00 UTC, 2023-04-20T00:00 America/Los_Angeles",
        "by 2023-04-20, 2023-04-21"
    })
    void othersDoNot(String one, String other) {
        assertThat(ReleaseDate.parse(one).agreesWith(ReleaseDate.parse(other))).isFalse();
        assertThat(ReleaseDate.parse(other).agreesWith(ReleaseDate.parse(one))).isFalse();
    }
}
