package org.spacedock.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "83, 83",
        "083, 83",
        "6000, 6000",
        "1:23, 83",
        "1:05, 65",
        "1:5, 65",
        "0:00, 0",
        "01:23, 83",
        "90:00, 5400",
        "1m23s, 83",
        "1m05s, 65",
        "1m5s, 65",
        "0m0s, 0",
        "90m5s, 5405"
    })
    void isReadInThreeForms(String value, int seconds) {
        assertThat(Moment.parse(new String[] {value})).contains(new Moment(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2147483647",
                "2147483648",
                "99999999999999999999",
                "35791394:08",
                "99999999999999999999:59",
                "99999999999999999999m59s"
            })
    void isPastEveryEndWhenItIsHuge(String value) {
        assertThat(Moment.parse(new String[] {value})).contains(new Moment(Integer.MAX_VALUE));
    }

    @Test
    void isNoneWhenNoneIsGiven() {
        assertThat(Moment.parse(null)).isEmpty();
        assertThat(Moment.parse(new String[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                "1.5",
                "1,5",
                "1e3",
                "0x10",
                " 83",
                "83 ",
                "83\n",
                "1 :23",
                "abc",
                "NaN",
                "1:60",
                "1:99",
                "1:005",
                "1:",
                ":23",
                "1:-2",
                "-1:23",
                "1:2:3",
                "1:02:03",
                "1:23.5",
                "1m60s",
                "1m",
                "1m23",
                "23s",
                "83s",
                "m23s",
                "1m 23s",
                "1M23S",
                "1h2m3s",
                "1m23s5",
                "1:23s",
                "\u0668\u0663",
                "\uff11:\uff12\uff13",
                "83&"
            })
    void isRefusedWithASentenceWhenItIsAnythingElse(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(new String[] {value}))
                .withMessageContaining("whole seconds: t=83, t=1:23 or t=1m23s");
    }

    @Test
    void isRefusedWhenItIsRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(new String[] {"83", "83"}))
                .withMessageContaining("given once");
    }

    @Test
    void doesNotLieBeforeTheBeginning() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.words(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "5, 0:05",
        "42, 0:42",
        "60, 1:00",
        "83, 1:23",
        "3599, 59:59",
        "3600, 1:00:00",
        "3723, 1:02:03",
        "360000, 100:00:00"
    })
    void isWordedAsAPlayerShowsIt(int seconds, String words) {
        assertThat(new Moment(seconds).words()).isEqualTo(words);
        assertThat(Moment.words(seconds)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 59, 60, 83, 3599})
    void isReadBackFromItsWordsWithinAnHour(int seconds) {
        assertThat(Moment.parse(new String[] {Moment.words(seconds)})).contains(new Moment(seconds));
    }
}
