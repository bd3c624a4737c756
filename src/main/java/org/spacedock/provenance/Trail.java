package org.spacedock.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.DateWords;

/**
 * Everything that was said and decided of one fact, oldest first. Which value stands, and with which status, is answered here
 * and nowhere else.
 *
 * @param <V> what the fact is: a date, an episode, a name as printed
 */
public record Trail<V>(List<Heard<V>> reports, List<Decided<V>> decisions) {

    /** A report and what it said; null where it named the thing but not the fact. */
    public record Heard<V>(Report report, @Nullable V said) {}

    /** A decision and what stands by it. */
    public record Decided<V>(Decision decision, @Nullable V said) {}

    /** What a value is in words, and at which instant if it is one. */
    public record Words(String text, @Nullable Instant at) {}

    /** The trail of a fact as it is kept, both lists in order. */
    public static <V, R extends Report & Saying<V>, D extends Decision & Saying<V>> Trail<V> of(
            List<R> reports, List<D> decisions) {
        return new Trail<>(
                reports.stream()
                        .map(report -> new Heard<V>(report, report.said()))
                        .toList(),
                decisions.stream()
                        .map(decision -> new Decided<V>(decision, decision.said()))
                        .toList());
    }

    /** Follows from the decisions; a fact on which nobody ever decided simply stands. */
    public Status status() {
        if (decisions.isEmpty()) {
            return Status.STANDS;
        }
        Verdict verdict = last().decision().verdict();
        return verdict.holds() && corrections() > 0 ? Status.CORRECTED : verdict.asStatus();
    }

    /** What stands, or null where nothing does: no decision, a dispute, a withdrawal. */
    public @Nullable V standing() {
        return !decisions.isEmpty() && last().decision().verdict().holds() ? last().said() : null;
    }

    /** The decision that counts now, or null. */
    public @Nullable Decided<V> latest() {
        return decisions.isEmpty() ? null : last();
    }

    /** How often a decision took back an earlier one. That an announcement came true takes nothing back. */
    public int corrections() {
        int count = 0;
        for (int i = 1; i < decisions.size(); i++) {
            if (corrects(i)) {
                count++;
            }
        }
        return count;
    }

    /** True when the decision at this place, from 0 on, is a correction of the one before it. */
    public boolean corrects(int index) {
        if (index == 0) {
            return false;
        }
        Decided<V> before = decisions.get(index - 1);
        Decided<V> after = decisions.get(index);
        return !Objects.equals(before.said(), after.said())
                || before.decision().verdict().holds()
                        != after.decision().verdict().holds();
    }

    /**
     * The trail as a page tells it: the reports by day, an undated one after the one before it, then the decisions.
     *
     * @param agrees whether a report agrees with what stands, though it may be less exact
     * @param site the site's name, for its own decisions
     */
    public List<TrailStep> steps(Function<@Nullable V, Words> words, BiPredicate<V, V> agrees, String site) {
        List<TrailStep> steps = new ArrayList<>();
        for (Heard<V> heard : inOrder()) {
            SourceLine source = heard.report().source();
            Words said = words.apply(heard.said());
            steps.add(new TrailStep(
                    false,
                    said.text(),
                    said.at(),
                    source.outlet(),
                    source.address(),
                    source.on(),
                    source.onMachine(),
                    source.note(),
                    null,
                    null,
                    false,
                    isOverruled(heard.said(), agrees)));
        }
        for (int i = 0; i < decisions.size(); i++) {
            steps.add(step(i, words.apply(decisions.get(i).said()), site));
        }
        return steps;
    }

    private TrailStep step(int index, Words said, String site) {
        Decision decision = decisions.get(index).decision();
        boolean last = index == decisions.size() - 1;
        Status status = corrects(index) && decision.verdict().holds()
                ? Status.CORRECTED
                : decision.verdict().asStatus();
        return new TrailStep(
                true,
                said.text(),
                said.at(),
                site,
                null,
                DateWords.write(decision.decidedOn()),
                decision.decidedOn().toString(),
                decision.reason(),
                status.word(),
                status.code(),
                last && decision.verdict().holds(),
                !last && corrects(index + 1));
    }

    private boolean isOverruled(@Nullable V said, BiPredicate<V, V> agrees) {
        V stands = standing();
        return said != null && stands != null && !agrees.test(said, stands);
    }

    /**
     * How a trail told anew continues the one that is kept: history is never rewritten.
     *
     * <p>A longer trail with the same beginning adds its end. Another trail adds its last decision, if that differs from what
     * stands, dated today unless it was made later than the one it replaces.
     */
    public List<Ruling<V>> continuedBy(List<Ruling<V>> told, LocalDate today) {
        int kept = decisions.size();
        if (startsWith(told)) {
            return told.subList(kept, told.size());
        }
        if (told.isEmpty()) {
            return List.of();
        }
        Ruling<V> end = told.get(told.size() - 1);
        if (isSame(last(), end)) {
            return List.of();
        }
        LocalDate before = last().decision().decidedOn();
        return List.of(
                new Ruling<>(end.verdict(), end.said(), end.on().isAfter(before) ? end.on() : today, end.reason()));
    }

    /** Takes better wordings of reasons, where the very same decisions are told again. */
    public void retell(List<Ruling<V>> told) {
        if (startsWith(told)) {
            for (int i = 0; i < decisions.size(); i++) {
                decisions.get(i).decision().retell(told.get(i).reason());
            }
        }
    }

    private boolean startsWith(List<Ruling<V>> told) {
        for (int i = 0; i < decisions.size(); i++) {
            if (i >= told.size() || !isSame(decisions.get(i), told.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static <V> boolean isSame(Decided<V> kept, Ruling<V> told) {
        return kept.decision().verdict() == told.verdict() && Objects.equals(kept.said(), told.said());
    }

    private List<Heard<V>> inOrder() {
        List<Map.Entry<LocalDate, Heard<V>>> dated = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (Heard<V> heard : reports) {
            LocalDate on = heard.report().reportedOn();
            day = on == null ? day : on;
            dated.add(Map.entry(day, heard));
        }
        // The sort is stable: an undated report has the day of the one before it and stays behind it.
        dated.sort(Map.Entry.comparingByKey());
        return dated.stream().map(Map.Entry::getValue).toList();
    }

    private Decided<V> last() {
        return decisions.get(decisions.size() - 1);
    }
}
