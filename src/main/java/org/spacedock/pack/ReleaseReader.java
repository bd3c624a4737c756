package org.spacedock.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spacedock.calendar.ReleaseDate;
import org.spacedock.calendar.ReleaseDraft;
import org.spacedock.calendar.ReleaseFormat;
import org.spacedock.provenance.Ruling;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;

/** Reads the releases with the trails of their dates. */
class ReleaseReader {

    private final Reading reading;
    private final List<Entry> releases;

    ReleaseReader(Reading reading, Map<String, List<Entry>> sections) {
        this.reading = reading;
        this.releases = sections.getOrDefault("releases", List.of());
    }

    void claim() {
        for (Entry release : releases) {
            Instant parents = Stream.concat(
                            Stream.of(
                                    reading.reference(Kind.ALBUM, release, "album"),
                                    reading.reference(Kind.SHOW, release, "show")),
                            reading.references(Kind.EPISODE, release, "episodes").stream())
                    .filter(Objects::nonNull)
                    .map(Identity::liveFrom)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            reading.claim(Kind.RELEASE, release, parents);
        }
    }

    void read(Pack pack) {
        for (Entry release : releases) {
            pack.releases.add(read(release));
            release.done();
        }
    }

    private ReleaseDraft read(Entry release) {
        List<Ruling<ReleaseDate>> decisions = reading.decisions(release, (read, decision) -> date(decision));
        if (decisions.isEmpty()) {
            release.problem(
                    release.line(),
                    "expected at least one decision: which date stands is never guessed from the reports");
        }
        return new ReleaseDraft(
                reading.identity(release),
                release.required("title"),
                release.required("what", 200),
                release.read("format", ReleaseReader::format),
                release.text("platform", 100),
                release.text("territory", 200),
                id(reading.reference(Kind.ALBUM, release, "album")),
                new ArrayList<>(reading.references(Kind.EPISODE, release, "episodes").stream()
                        .map(Identity::id)
                        .toList()),
                id(reading.reference(Kind.SHOW, release, "show")),
                release.number("season", 0, 999),
                release.text("note", Entry.LONG),
                reading.reports(release, (read, report) -> date(report)),
                decisions);
    }

    private static ReleaseDate date(Entry entry) {
        return entry.required("date", ReleaseDate::parse, ReleaseDate.parse("unknown"));
    }

    private static ReleaseFormat format(String word) {
        return ReleaseFormat.ofWord(word).orElseThrow(() -> new IllegalArgumentException(ReleaseFormat.allowed()));
    }

    private static @Nullable String id(@Nullable Identity identity) {
        return identity == null ? null : identity.id();
    }
}
