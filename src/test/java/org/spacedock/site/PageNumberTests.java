package org.spacedock.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PageNumberTests {

    @Test
    void listBeginsAtItsFirstPage() {
        assertThat(PageNumber.of(asking())).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "10, 10", "999999999, 999999999"})
    void isAWholeNumberFromOneOn(String given, int page) {
        assertThat(PageNumber.of(asking(given))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "-1",
                "+1",
                "01",
                "1.0",
                "1e1",
                "0x1",
                "one",
                "1 ",
                " 1",
                "1000000000",
                "٢",
                "1\n",
                "1,2"
            })
    void isNothingElse(String given) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> PageNumber.of(asking(given)))
                .satisfies(refusal -> assertThat(refusal.getReason())
                        .isEqualTo("A page number is a whole number from 1 on, such as ?page=2."));
    }

    @Test
    void isGivenOnceOnly() {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> PageNumber.of(asking("1", "1")));
    }

    private static MockHttpServletRequest asking(String... pages) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (pages.length > 0) {
            request.setParameter("page", pages);
        }
        return request;
    }
}
