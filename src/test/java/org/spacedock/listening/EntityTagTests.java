package org.spacedock.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTests {

    private final EntityTag tag = EntityTag.of("abc");

    @ParameterizedTest
    @ValueSource(
            strings = {"\"abc\"", " \"abc\" ", "*", "\"x\", \"abc\"", "\"abc\",\"x\"", ",\"abc\",", "\"a,b\", \"abc\""})
    void isFoundInAList(String list) {
        assertThat(tag.isStronglyIn(List.of(list))).isTrue();
        assertThat(tag.isWeaklyIn(List.of(list))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"abc\"", "\"x\", W/\"abc\""})
    void isTheSameAsItsWeakSelfInWeakComparisonOnly(String list) {
        assertThat(tag.isStronglyIn(List.of(list))).isFalse();
        assertThat(tag.isWeaklyIn(List.of(list))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\"ABC\"", "\"ab\"", "\"abc", "w/\"abc\"", "\"x,abc\"", "'abc'", "**", "\"*\""})
    void isNotFoundInAnythingElse(String list) {
        assertThat(tag.isStronglyIn(List.of(list))).isFalse();
        assertThat(tag.isWeaklyIn(List.of(list))).isFalse();
    }

    @Test
    void isFoundInAListOverSeveralLines() {
        assertThat(tag.isWeaklyIn(List.of("\"x\"", "\"abc\""))).isTrue();
    }

    @Test
    void isInNoListWhereThereIsNone() {
        assertThat(tag.isWeaklyIn(List.of())).isFalse();
    }

    @Test
    void isNeverWeak() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntityTag("W/\"abc\""));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntityTag("abc"));
    }
}
