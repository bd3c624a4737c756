package org.spacedock.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spacedock.site.Kind;

/** What stands and why, for any kind of fact; the facts here are words. */
class TrailTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate EARLIER = LocalDate.of(2026, 11, 1);

    @Test
    void factOnWhichNobodyDecidedSimplyStandsAndNamesNothing() {
        Trail<String> trail = trail(List.of());

        assertThat(trail.status()).isEqualTo(Status.STANDS);
        assertThat(trail.standing()).isNull();
        assertThat(trail.latest()).isNull();
        assertThat(trail.corrections()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ANNOUNCED, ANNOUNCED, may", "STANDS, STANDS, may", "DISPUTED, DISPUTED,", "WITHDRAWN, WITHDRAWN,"})
    void oneDecisionGivesItsStatus(Verdict verdict, Status status, @Nullable String standing) {
        Trail<String> trail = trail(List.of(ruling(verdict, "may")));

        assertThat(trail.status()).isEqualTo(status);
        assertThat(trail.standing()).isEqualTo(standing);
        assertThat(trail.corrections()).isZero();
    }

    @Test
    void announcementThatCameTrueTakesNothingBack() {
        Trail<String> trail = trail(List.of(ruling(Verdict.ANNOUNCED, "may"), ruling(Verdict.STANDS, "may")));

        assertThat(trail.status()).isEqualTo(Status.STANDS);
        assertThat(trail.corrections()).isZero();
    }

    @Test
    void anotherValueIsACorrection() {
        Trail<String> trail = trail(List.of(ruling(Verdict.STANDS, "19"), ruling(Verdict.STANDS, "20")));

        assertThat(trail.status()).isEqualTo(Status.CORRECTED);
        assertThat(trail.standing()).isEqualTo("20");
        assertThat(trail.corrections()).isEqualTo(1);
        assertThat(trail.corrects(0)).isFalse();
        assertThat(trail.corrects(1)).isTrue();
    }

    @Test
    void announcementMovedIsACorrectionToo() {
        Trail<String> trail = trail(List.of(ruling(Verdict.ANNOUNCED, "may"), ruling(Verdict.ANNOUNCED, "june")));

        assertThat(trail.status()).isEqualTo(Status.CORRECTED);
        assertThat(trail.standing()).isEqualTo("june");
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPUTED", "WITHDRAWN"})
    void takingAValueBackIsACorrectionThoughTheWordIsTheLastDecisions(Verdict verdict) {
        Trail<String> trail = trail(List.of(ruling(Verdict.STANDS, "19"), ruling(verdict, "19")));

        assertThat(trail.status()).isEqualTo(verdict.asStatus());
        assertThat(trail.standing()).isNull();
        assertThat(trail.corrections()).isEqualTo(1);
    }

    @Test
    void settlingADisputeIsACorrection() {
        Trail<String> trail = trail(List.of(ruling(Verdict.DISPUTED, null), ruling(Verdict.STANDS, "9")));

        assertThat(trail.status()).isEqualTo(Status.CORRECTED);
        assertThat(trail.standing()).isEqualTo("9");
    }

    @Test
    void everyCorrectionCounts() {
        assertThat(trail(List.of(
                                ruling(Verdict.ANNOUNCED, "a"),
                                ruling(Verdict.STANDS, "a"),
                                ruling(Verdict.STANDS, "b"),
                                ruling(Verdict.WITHDRAWN, "b"),
                                ruling(Verdict.STANDS, "b")))
                        .corrections())
                .isEqualTo(3);
    }

    @Test
    void reportsAreToldByTheirDayAndUndatedOnesBehindTheOneBeforeThem() {
        List<TrailStep> steps = steps(new Trail<>(
                List.of(
                        report("first", null, "x"),
                        report("late", LocalDate.of(2023, 5, 1), "x"),
                        report("after late", null, "x"),
                        report("early", LocalDate.of(2023, 3, 1), "x"),
                        report("after early", null, "x"),
                        report("late too", LocalDate.of(2023, 5, 1), "x")),
                List.of()));

        assertThat(steps)
                .extracting(TrailStep::by)
                .containsExactly("first", "early", "after early", "late", "after late", "late too");
        assertThat(steps)
                .extracting(TrailStep::on)
                .containsExactly(null, "1 March 2023", null, "1 May 2023", null, "1 May 2023");
    }

    @Test
    void decisionsComeBehindAllReports() {
        List<TrailStep> steps = steps(new Trail<>(
                List.of(report("collider", LocalDate.of(2030, 1, 1), "19")),
                decided(List.of(ruling(Verdict.STANDS, "19")))));

        assertThat(steps).extracting(TrailStep::decision).containsExactly(false, true);
        assertThat(steps.get(1).by()).isEqualTo("Spacedock");
        assertThat(steps.get(1).note()).isEqualTo("a reason");
        assertThat(steps.get(1).onMachine()).isEqualTo("2026-11-01");
        assertThat(steps.get(0).word()).isNull();
    }

    @Test
    void whatDoesNotAgreeWithWhatStandsIsStruckAndWhatIsLessExactIsNot() {
        List<TrailStep> steps = steps(new Trail<>(
                List.of(
                        report("wrong", null, "2023-04-19"),
                        report("exact", null, "2023-04-20"),
                        report("month", null, "2023-04"),
                        report("silent", null, null)),
                decided(List.of(ruling(Verdict.STANDS, "2023-04-19"), ruling(Verdict.STANDS, "2023-04-20")))));

        assertThat(steps).extracting(TrailStep::struck).containsExactly(true, false, false, false, true, false);
        assertThat(steps).extracting(TrailStep::stands).containsExactly(false, false, false, false, false, true);
        assertThat(steps.get(4).word()).isEqualTo("Stands");
        assertThat(steps.get(5).word()).isEqualTo("Corrected");
        assertThat(steps.get(5).code()).isEqualTo("corrected");
    }

    @Test
    void ofADisputeNothingIsStruckAndNothingStands() {
        List<TrailStep> steps = steps(new Trail<>(
                List.of(report("one", null, "9"), report("other", null, "1")),
                decided(List.of(ruling(Verdict.DISPUTED, null)))));

        assertThat(steps).noneMatch(TrailStep::struck).noneMatch(TrailStep::stands);
        assertThat(steps.get(2).word()).isEqualTo("Disputed");
    }

    @Test
    void announcementThatCameTrueIsNotStruck() {
        List<TrailStep> steps = steps(trail(List.of(ruling(Verdict.ANNOUNCED, "a"), ruling(Verdict.STANDS, "a"))));

        assertThat(steps).noneMatch(TrailStep::struck);
        assertThat(steps).extracting(TrailStep::word).containsExactly("Announced", "Stands");
    }

    @Test
    void firstTellingAddsAll() {
        List<Ruling<String>> told = List.of(ruling(Verdict.STANDS, "19"), ruling(Verdict.STANDS, "20"));

        assertThat(trail(List.of()).continuedBy(told, TODAY)).isEqualTo(told);
    }

    @Test
    void sameTellingAddsNothing() {
        Trail<String> trail = trail(List.of(ruling(Verdict.STANDS, "19"), ruling(Verdict.STANDS, "20")));

        assertThat(trail.continuedBy(List.of(ruling(Verdict.STANDS, "19"), ruling(Verdict.STANDS, "20")), TODAY))
                .isEmpty();
    }

    @Test
    void longerTellingAddsItsEnd() {
        Ruling<String> end = ruling(Verdict.STANDS, "20");

        assertThat(trail(List.of(ruling(Verdict.STANDS, "19")))
                        .continuedBy(List.of(ruling(Verdict.STANDS, "19"), end), TODAY))
                .containsExactly(end);
    }

    @Test
    void tellingNothingAddsNothing() {
        assertThat(trail(List.of(ruling(Verdict.STANDS, "19"))).continuedBy(List.of(), TODAY))
                .isEmpty();
    }

    /** A pack that simply names another date doesn't rewrite what was decided: its date comes on top, as a correction. */
    @Test
    void otherTellingAddsItsLastDecisionDatedToday() {
        Trail<String> trail = trail(List.of(ruling(Verdict.STANDS, "19")));

        assertThat(trail.continuedBy(List.of(ruling(Verdict.STANDS, "20")), TODAY))
                .containsExactly(new Ruling<>(Verdict.STANDS, "20", TODAY, "a reason"));
    }

    @Test
    void otherTellingKeepsItsDayWhereThatIsLater() {
        Ruling<String> later = new Ruling<>(Verdict.STANDS, "20", EARLIER.plusDays(3), "a reason");

        assertThat(trail(List.of(ruling(Verdict.STANDS, "19"))).continuedBy(List.of(later), TODAY))
                .containsExactly(later);
    }

    @Test
    void shorterTellingThatEndsInWhatStandsAddsNothing() {
        Trail<String> trail = trail(List.of(ruling(Verdict.STANDS, "19"), ruling(Verdict.STANDS, "20")));

        assertThat(trail.continuedBy(List.of(ruling(Verdict.STANDS, "20")), TODAY))
                .isEmpty();
    }

    @Test
    void shorterTellingThatEndsInWhatStoodCorrectsBack() {
        Trail<String> trail = trail(List.of(ruling(Verdict.STANDS, "19"), ruling(Verdict.STANDS, "20")));

        assertThat(trail.continuedBy(List.of(ruling(Verdict.STANDS, "19")), TODAY))
                .containsExactly(new Ruling<>(Verdict.STANDS, "19", TODAY, "a reason"));
    }

    @Test
    void betterWordsForTheSameDecisionsAreTaken() {
        Trail<String> trail = trail(List.of(ruling(Verdict.STANDS, "19")));
        trail.retell(List.of(new Ruling<>(Verdict.STANDS, "19", TODAY, "better words")));

        assertThat(trail.decisions().get(0).decision().reason()).isEqualTo("better words");
        assertThat(trail.decisions().get(0).decision().decidedOn()).isEqualTo(EARLIER);
    }

    @Test
    void wordsForOtherDecisionsAreNot() {
        Trail<String> trail = trail(List.of(ruling(Verdict.STANDS, "19")));
        trail.retell(List.of(new Ruling<>(Verdict.STANDS, "20", TODAY, "other words")));
        trail.retell(List.of());

        assertThat(trail.decisions().get(0).decision().reason()).isEqualTo("a reason");
    }

    private static List<TrailStep> steps(Trail<String> trail) {
        return trail.steps(
                said -> new Trail.Words(said == null ? "nothing" : said, null),
                (report, stands) -> stands.startsWith(report),
                "Spacedock");
    }

    private static Ruling<String> ruling(Verdict verdict, @Nullable String said) {
        return new Ruling<>(verdict, said, EARLIER, "a reason");
    }

    private static Trail<String> trail(List<Ruling<String>> rulings) {
        return new Trail<>(List.of(), decided(rulings));
    }

    private static List<Trail.Decided<String>> decided(List<Ruling<String>> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Trail.Decided<>(
                        new Decided(all.get(i), i), all.get(i).said()))
                .toList();
    }

    private static Trail.Heard<String> report(String by, @Nullable LocalDate on, @Nullable String said) {
        Outlet outlet = new Outlet(by, "pack");
        return new Trail.Heard<>(new Citation(Kind.TRACK, "00000000", outlet, new Cited(by, null, on, null), 0), said);
    }

    /** A decision of no kind in particular. */
    private static final class Decided extends Decision {

        Decided(Ruling<String> ruling, int position) {
            super(ruling, position);
        }
    }
}
