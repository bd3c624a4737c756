package org.spacedock.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.listening.Player;
import org.spacedock.provenance.SourceLine;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.TrailStep;
import org.spacedock.site.Link;

/**
 * A cue's page.
 *
 * @param place where it stands on the album, "Third cue, by the order of a review", or null
 * @param player null where there is no recording
 * @param address the page with the site's own address before it, for sharing
 * @param mistake where to report a mistake, or null where the site gives no contact
 */
record TrackPage(
        String title,
        String path,
        String address,
        @Nullable String note,
        @Nullable String album,
        @Nullable String albumPath,
        @Nullable String place,
        @Nullable Player player,
        List<CreditLine> credits,
        List<PlacementLine> placements,
        List<HearingLine> hearings,
        List<ArticleLine> articles,
        List<Link> links,
        List<SourceLine> sources,
        @Nullable String mistake) {

    /**
     * Where the cue is heard, with everything that was said of it.
     *
     * @param words what stands: "Episode 3x09, Võx", or for a disputed one all that is claimed
     * @param claims the episodes that were named, each once, for links
     */
    record PlacementLine(String words, List<Link> claims, Status status, List<TrailStep> trail) {}

    /** A theme that a source hears in the released cue; there is no time, so none is shown. */
    record HearingLine(String theme, String path, SourceLine source) {}
}
