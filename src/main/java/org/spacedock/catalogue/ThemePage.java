package org.spacedock.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.listening.Player;
import org.spacedock.provenance.SourceLine;

/**
 * A theme: where it is heard by whose ear in released cues, and where it appears in recordings that play here.
 *
 * @param by the composer's name, or null
 */
record ThemePage(
        String name,
        String path,
        String address,
        @Nullable String by,
        @Nullable String byPath,
        @Nullable String note,
        List<Appearing> appearances,
        List<Heard> hearings,
        @Nullable String mistake) {

    /** A track in whose recording the theme appears; the lane holds this theme alone. */
    record Appearing(Player player, Player.Lane lane) {}

    record Heard(String track, String path, SourceLine source) {}
}
