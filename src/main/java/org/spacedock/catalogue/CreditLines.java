package org.spacedock.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Trail;
import org.spacedock.site.Kind;
import org.spacedock.site.SiteName;
import org.springframework.stereotype.Component;

/** Turns credits into lines with people's names, for many things with two queries. */
@Component
class CreditLines {

    private final Credits credits;
    private final People people;
    private final SiteName site;

    CreditLines(Credits credits, People people, SiteName site) {
        this.credits = credits;
        this.people = people;
        this.site = site;
    }

    List<CreditLine> on(String subjectId, Instant now) {
        return on(List.of(subjectId), now).getOrDefault(subjectId, List.of());
    }

    Map<String, List<CreditLine>> on(Collection<String> subjects, Instant now) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<Credit> found = credits.findLiveOn(subjects, now);
        Map<String, Person> persons = persons(found, now);
        Map<String, List<CreditLine>> lines = new HashMap<>();
        for (Credit credit : found) {
            Person person = persons.get(credit.personId());
            if (person != null) {
                lines.computeIfAbsent(credit.subjectId(), id -> new ArrayList<>())
                        .add(line(credit, person));
            }
        }
        return lines;
    }

    /** The names of those who composed each of these things, as "Stephen Barton, Frederik Wiedmann". */
    Map<String, String> composers(Collection<String> subjects, Instant now) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<Credit> composing = credits.findLiveOn(subjects, now).stream()
                .filter(Credit::isComposing)
                .toList();
        Map<String, Person> persons = persons(composing, now);
        Map<String, Set<String>> names = new HashMap<>();
        for (Credit credit : composing) {
            Person person = persons.get(credit.personId());
            if (person != null) {
                names.computeIfAbsent(credit.subjectId(), id -> new LinkedHashSet<>())
                        .add(person.name());
            }
        }
        Map<String, String> joined = new HashMap<>();
        names.forEach((subject, all) -> joined.put(subject, String.join(", ", all)));
        return joined;
    }

    private Map<String, Person> persons(List<Credit> of, Instant now) {
        List<String> ids = of.stream().map(Credit::personId).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : people.findLive(ids, now).stream().collect(Collectors.toMap(Person::getId, Function.identity()));
    }

    private CreditLine line(Credit credit, Person person) {
        return new CreditLine(
                person.name(),
                Kind.PERSON.path(person.slug()),
                credit.role(),
                credit.detail(),
                credit.status(),
                credit.trail().steps(CreditLines::words, String::equals, site.text()));
    }

    static Trail.Words words(@Nullable String said) {
        return new Trail.Words(said == null ? "No name stands" : said, null);
    }
}
