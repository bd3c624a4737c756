package org.spacedock.listening;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** In which recordings that play here a theme appears. */
@Component
public class ThemeAppearances {

    private final Recordings recordings;

    ThemeAppearances(Recordings recordings) {
        this.recordings = recordings;
    }

    /** The tracks whose recordings the theme appears in, with or without a known time; each once. */
    public List<String> tracks(String themeId, Instant now) {
        return recordings.findLiveAppearances(themeId, now).stream()
                .map(appearance -> appearance.recording().trackId())
                .distinct()
                .toList();
    }
}
