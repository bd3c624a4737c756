package org.spacedock.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spacedock.testing.Things.BEFORE;
import static org.spacedock.testing.Things.LATER;
import static org.spacedock.testing.Things.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spacedock.site.Kind;
import org.spacedock.testing.OnH2;
import org.spacedock.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

class CorrectionsTests {

    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Nested
    @OnH2
    class OnH2Tests extends Queries {}

    @Nested
    @OnPostgres
    class OnPostgresTests extends Queries {}

    @Transactional
    abstract static class Queries {

        @Autowired
        private Corrections corrections;

        @Autowired
        private ProvenanceDesk desk;

        @Test
        void listsTheNewestFirstAndOfOneDayTheLastOneFirst() {
            correct(thing("a", NOW), "first", "2023-04-02");
            correct(thing("b", NOW), "oldest", "2023-04-01");
            correct(thing("c", NOW), "second", "2023-04-02");

            assertThat(reasons(corrections.findLive(NOW, ALL))).containsExactly("second", "first", "oldest");
            assertThat(reasons(corrections.findLive(NOW, PageRequest.of(1, 2)))).containsExactly("oldest");
        }

        @Test
        void correctionIsAsLiveAsItsSubject() {
            correct(thing("a", NOW), "shown", "2023-04-01");
            correct(thing("b", LATER), "hidden", "2023-04-02");

            assertThat(reasons(corrections.findLive(NOW, ALL))).containsExactly("shown");
            assertThat(corrections.countLive(NOW)).isEqualTo(1);
            assertThat(corrections.countLive(LATER)).isEqualTo(2);
            assertThat(corrections.countLive(BEFORE)).isZero();
        }

        @Test
        void correctionFollowsItsSubjectThatIsRenamed() {
            correct(thing("a", NOW), "reason", "2023-04-01");
            desk.follow(new Subject(Kind.RELEASE, "a", "Renamed", "/releases/renamed", LATER));

            assertThat(corrections.findLive(NOW, ALL)).isEmpty();
            assertThat(corrections.findLive(LATER, ALL)).singleElement().satisfies(correction -> {
                assertThat(correction.title()).isEqualTo("Renamed");
                assertThat(correction.address()).isEqualTo("/releases/renamed");
                assertThat(correction.was()).isEqualTo("19 April 2023");
            });
        }

        private void correct(Subject subject, String reason, String on) {
            desk.correct(
                    subject,
                    "Release date",
                    "19 April 2023",
                    "20 April 2023",
                    new Decided(reason, on),
                    subject.liveFrom());
        }

        private static Subject thing(String id, Instant liveFrom) {
            return new Subject(Kind.RELEASE, id, "Title", "/releases/title", liveFrom);
        }

        private static List<String> reasons(List<Correction> found) {
            return found.stream().map(Correction::reason).toList();
        }
    }

    /** A decision of no kind in particular. */
    private static final class Decided extends Decision {

        Decided(String reason, String on) {
            super(new Ruling<>(Verdict.STANDS, "20", LocalDate.parse(on), reason), 0);
        }
    }
}
