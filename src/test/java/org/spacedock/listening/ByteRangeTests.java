package org.spacedock.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacedock.listening.ByteRange.Part;
import org.spacedock.listening.ByteRange.Unsatisfiable;
import org.spacedock.listening.ByteRange.Whole;

class ByteRangeTests {

    private static final String HUGE = "99999999999999999999999999";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    bytes=0-0,                 0,   0
                    bytes=0-99,                0,  99
                    bytes=100-199,           100, 199
                    bytes=999-,              999, 999
                    bytes=0-,                  0, 999
                    bytes=-1,                999, 999
                    bytes=-1000,               0, 999
                    bytes=-1001,               0, 999
                    bytes=990-5000,          990, 999
                    bytes=007-0000000000000000000009, 7, 9
                    bytes=5-99999999999999999999999999, 5, 999
                    bytes=-99999999999999999999999999,  0, 999
                    BYTES=0-9,                 0,   9
                    "bytes= 0-9",              0,   9
                    "bytes=0-9\t",             0,   9
                    "bytes=,0-9,",             0,   9
                    """)
    void oneRangeIsAPart(String field, long first, long last) {
        assertThat(ByteRange.of(field, 1000)).isEqualTo(new Part(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=1000-",
                "bytes=1000-1000",
                "bytes=5000-6000",
                "bytes=-0",
                "bytes=-000",
                "bytes=" + HUGE + "-"
            })
    void nothingThatTheFileHasIsUnsatisfiable(String field) {
        assertThat(ByteRange.of(field, 1000)).isEqualTo(new Unsatisfiable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=,",
                "bytes=-",
                "bytes=9-0",
                "bytes=a-b",
                "bytes=0x0-0x9",
                "bytes=1.5-2",
                "bytes=+0-9",
                "bytes=--9",
                "bytes=0-9-",
                "bytes=0 - 9",
                "bytes =0-9",
                "bytes:0-9",
                "bytes=\u0660-\u0669",
                "bytes=\u00a00-9",
                "0-9"
            })
    void whatIsMalformedIsIgnored(String field) {
        assertThat(ByteRange.of(field, 1000)).isEqualTo(new Whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"items=0-9", "seconds=1-2", "none=0-9", "bytesize=0-9", "x-bytes=0-9"})
    void anotherUnitIsIgnored(String field) {
        assertThat(ByteRange.of(field, 1000)).isEqualTo(new Whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-9,20-29", "bytes=0-9, -1", "bytes=0-,0-,0-", "bytes=0-9,5000-", "bytes=5000-,x"})
    void severalRangesAreIgnored(String field) {
        assertThat(ByteRange.of(field, 1000)).isEqualTo(new Whole());
    }

    @Test
    void noFieldIsTheWhole() {
        assertThat(ByteRange.of(null, 1000)).isEqualTo(new Whole());
    }

    @Test
    void anEmptyFileHasNoFirstByte() {
        assertThat(ByteRange.of("bytes=0-", 0)).isEqualTo(new Unsatisfiable());
        assertThat(ByteRange.of("bytes=0-0", 0)).isEqualTo(new Unsatisfiable());
        assertThat(ByteRange.of("bytes=-0", 0)).isEqualTo(new Unsatisfiable());
    }

    @Test
    void theEndOfAnEmptyFileIsTheFile() {
        assertThat(ByteRange.of("bytes=-5", 0)).isEqualTo(new Whole());
    }

    @Test
    void positionsAreNotCutToAnInt() {
        assertThat(ByteRange.of("bytes=5000000000-", 6_000_000_000L))
                .isEqualTo(new Part(5_000_000_000L, 5_999_999_999L));
    }

    @Test
    void aPartCountsBothItsEnds() {
        assertThat(new Part(10, 19).length()).isEqualTo(10);
    }

    @Test
    void aPartHoldsAByteAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Part(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part(-1, 0));
    }
}
