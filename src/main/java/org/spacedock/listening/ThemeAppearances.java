package org.spacedock.listening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a theme appears in the recordings that play here. */
@Component
public class ThemeAppearances {

    private final Recordings recordings;

    ThemeAppearances(Recordings recordings) {
        this.recordings = recordings;
    }

    /** {@code from} is in whole seconds, for an address with a moment. */
    public record Place(
            String trackId,
            int from,
            String fromWords,
            String toWords,
            @Nullable String by,
            boolean standIn) {}

    public List<Place> of(String themeId, Instant now) {
        return recordings.findLiveAppearances(themeId, now).stream()
                .map(appearance -> new Place(
                        appearance.recording().trackId(),
                        appearance.fromSeconds(),
                        Moment.words(appearance.fromSeconds()),
                        Moment.words(appearance.toMillis() / 1000),
                        appearance.playedBy(),
                        appearance.recording().isStandIn()))
                .toList();
    }
}
