package org.spacedock.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTests {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"2023-04-20, 20 April 2023", "2023-03-02, 2 March 2023", "2024-02-29, 29 February 2024"})
    void dayIsWrittenInWords(LocalDate day, String words) {
        assertThat(DateWords.write(day)).isEqualTo(words);
        assertThat(DateWords.of(day).words()).isEqualTo(words);
    }

    @Test
    void dayIsTakenApartForABoard() {
        DateWords words = DateWords.of(LocalDate.of(2023, 4, 5));

        assertThat(words)
                .isEqualTo(new DateWords("5 April 2023", "2023-04-05", "day", null, "5", "April", "2023", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "th-TH-u-ca-buddhist", "ja"})
    void wordsAreTheSameWhereverTheSiteRuns(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(DateWords.write(LocalDate.of(2023, 9, 5))).isEqualTo("5 September 2023");
        assertThat(DateWords.of(LocalDate.of(2023, 9, 5)).machine()).isEqualTo("2023-09-05");
    }
}
