package org.spacedock.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTests {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "19, 1", "20, 1", "21, 2", "40, 2", "41, 3", "20000, 1000"})
    void lastPageHoldsWhatIsLeft(long total, int pages) {
        assertThat(Pager.of(1, total, "/articles").pages()).isEqualTo(pages);
    }

    @Test
    void onlyPageLeadsNowhere() {
        Pager pager = Pager.of(1, 20, "/articles");

        assertThat(pager.newer()).isNull();
        assertThat(pager.older()).isNull();
        assertThat(pager.total()).isEqualTo(20);
    }

    @Test
    void firstPageLeadsToTheSecond() {
        Pager pager = Pager.of(1, 21, "/articles");

        assertThat(pager.newer()).isNull();
        assertThat(pager.older()).isEqualTo("/articles?page=2");
    }

    @Test
    void secondPageLeadsBackToTheListsOwnAddress() {
        Pager pager = Pager.of(2, 60, "/articles");

        assertThat(pager.newer()).isEqualTo("/articles");
        assertThat(pager.older()).isEqualTo("/articles?page=3");
    }

    @Test
    void lastPageLeadsBack() {
        Pager pager = Pager.of(3, 60, "/articles");

        assertThat(pager.newer()).isEqualTo("/articles?page=2");
        assertThat(pager.older()).isNull();
    }

    @Test
    void listOfNothingHasOneEmptyPage() {
        assertThat(Pager.of(1, 0, 100, "/albums/a").pages()).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Pager.of(2, 0, 100, "/albums/a"));
    }

    @ParameterizedTest
    @CsvSource({"3, 40, This list ends at page 2.", "999999999, 1, This list ends at page 1."})
    void pagePastTheLastIsNotFoundAndSaysWhereTheListEnds(int page, long total, String sentence) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Pager.of(page, total, "/articles"))
                .satisfies(refusal -> assertThat(refusal.getReason()).isEqualTo(sentence));
    }
}
