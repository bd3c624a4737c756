package org.spacedock.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.TrackPage.PlacementLine;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.Trail;
import org.spacedock.provenance.TrailStep;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;
import org.spacedock.site.SiteName;
import org.springframework.stereotype.Component;

/** Turns placements into lines with episodes' names; a claim of an episode that is not live is left out with all its traces. */
@Component
class PlacementLines {

    private final Episodes episodes;
    private final SiteName site;

    PlacementLines(Episodes episodes, SiteName site) {
        this.episodes = episodes;
        this.site = site;
    }

    /** The line of each placement, in order; a placement that names nothing live has none. */
    List<Line> lines(List<Placement> placements, Instant now) {
        Map<String, Episode> named = named(placements, now);
        List<Line> lines = new ArrayList<>();
        for (Placement placement : placements) {
            Trail<String> trail = live(placement.trail(), named);
            List<Episode> claimed = claimed(trail, named);
            if (!claimed.isEmpty()) {
                lines.add(new Line(placement, line(placement.status(), trail, claimed, named)));
            }
        }
        return lines;
    }

    record Line(Placement placement, PlacementLine line) {}

    private PlacementLine line(Status status, Trail<String> trail, List<Episode> claimed, Map<String, Episode> named) {
        List<Link> claims = claimed.stream()
                .map(episode -> new Link(words(episode), Kind.EPISODE.path(episode.slug())))
                .toList();
        String standing = trail.standing();
        String words = standing != null && named.containsKey(standing)
                ? words(named.get(standing))
                : claims.stream().map(Link::name).collect(Collectors.joining(" or "));
        List<TrailStep> steps = trail.steps(
                id -> id != null && named.get(id) != null
                        ? new Trail.Words(words(named.get(id)), null)
                        : new Trail.Words("No episode stands", null),
                String::equals,
                site.text());
        return new PlacementLine(words, claims, status, steps);
    }

    private Map<String, Episode> named(Collection<Placement> placements, Instant now) {
        Set<String> ids = placements.stream()
                .flatMap(placement -> values(placement.trail()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.isEmpty()
                ? Map.of()
                : episodes.findLive(ids, now).stream().collect(Collectors.toMap(Episode::getId, Function.identity()));
    }

    private static Trail<String> live(Trail<String> trail, Map<String, Episode> named) {
        return new Trail<>(
                trail.reports().stream()
                        .filter(heard -> isLive(heard.said(), named))
                        .toList(),
                trail.decisions().stream()
                        .filter(decided -> isLive(decided.said(), named))
                        .toList());
    }

    private static boolean isLive(@Nullable String id, Map<String, Episode> named) {
        return id == null || named.containsKey(id);
    }

    private static Stream<String> values(Trail<String> trail) {
        return Stream.concat(
                        trail.reports().stream().map(Trail.Heard::said),
                        trail.decisions().stream().map(Trail.Decided::said))
                .filter(Objects::nonNull);
    }

    private static List<Episode> claimed(Trail<String> trail, Map<String, Episode> named) {
        return values(trail)
                .distinct()
                .map(named::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Episode::season).thenComparing(Episode::number))
                .toList();
    }

    private static String words(Episode episode) {
        return "Episode " + episode.code() + ", " + episode.title();
    }
}
