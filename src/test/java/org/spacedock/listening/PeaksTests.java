package org.spacedock.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeaksTests {

    @Test
    void areReadFromHexadecimalDigits() {
        assertThat(Peaks.parse("0080ff").bars(3)).containsExactly(0, 128, 255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0080ff", "0080ff\n", "0080ff\r\n"})
    void areReadWithTheEndOfTheirLine(String text) {
        assertThat(Peaks.parse(text)).isEqualTo(new Peaks("0080ff"));
    }

    @Test
    void areOneAtLeastAndAThousandAtMost() {
        assertThat(new Peaks("7f").bars(2)).containsExactly(127, 127);
        assertThat(new Peaks("7f".repeat(1000)).bars(2)).containsExactly(127, 127);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7", "7f7", "7F", "7g", "0x7f", "7f 7f", " 7f", "7f\n7f", "7f\n\n", "-1", "\u0667\u0667"})
    void areRefusedWithWhatWasExpected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Peaks.parse(text))
                .withMessageContaining("expected 1 to 1000 peaks of two lower-case hexadecimal digits each");
    }

    @Test
    void areRefusedWithWhatWasFound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Peaks("7f".repeat(1001)))
                .withMessageEndingWith("but found 2002 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Peaks("7F"))
                .withMessageEndingWith("but found other characters");
    }

    @Test
    void giveEachBarTheLoudestPeakUnderIt() {
        assertThat(new Peaks("01090302").bars(2)).containsExactly(9, 3);
    }

    @Test
    void giveAPeakOnTheBorderToBothBars() {
        assertThat(new Peaks("010901").bars(2)).containsExactly(9, 9);
    }

    @Test
    void areRepeatedWhereThereAreMoreBars() {
        assertThat(new Peaks("0109").bars(4)).containsExactly(1, 1, 9, 9);
    }

    @Test
    void loseNoneWhenTheyAreDrawn() {
        String one = "00".repeat(399);
        for (int accent = 0; accent < 400; accent++) {
            String hex = one.substring(0, 2 * accent) + "ff" + one.substring(2 * accent);
            assertThat(new Peaks(hex).bars(160)).contains(255);
        }
    }
}
