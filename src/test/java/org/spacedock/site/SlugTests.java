package org.spacedock.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "leaving-spacedock", "picard-3x10-imax", "võx", "2001", "日本-音楽"})
    void takesWordsOfLettersAndDigitsJoinedByHyphens(String text) {
        assertThat(Slug.isValid(text)).isTrue();
        assertThat(new Slug(text).text()).isEqualTo(text);
        assertThat(Slug.asked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "-a", "a-", "a--b", "A", "Võx", "a b", "a_b", "a.b", "a/b", "../a", "a'b", "a%20b", "a\nb",
                "a\u0000", "ａ Ｂ"
            })
    void takesNothingElse(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text)).withMessage(Slug.ALLOWED);
    }

    @Test
    void isAtMostEightyCharactersLong() {
        assertThat(Slug.isValid("a".repeat(80))).isTrue();
        assertThat(Slug.isValid("a".repeat(81))).isFalse();
    }

    @Test
    void addressThatCannotBeOneIsNotFoundRatherThanWrong() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Slug.asked("Leaving Spacedock"))
                .satisfies(refusal -> assertThat(refusal.getReason()).isEqualTo("There is no page at this address."));
    }
}
