package org.spacedock.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.TrailStep;
import org.spacedock.site.Link;
import org.spacedock.site.Pager;

/**
 * A person with their credits.
 *
 * @param years "1929–2004", or null
 * @param spellings the trail of how the name was printed; empty where nobody printed it otherwise
 */
record PersonPage(
        String name,
        String path,
        String address,
        @Nullable String years,
        @Nullable String note,
        List<Work> works,
        Pager pager,
        List<Link> themes,
        @Nullable Status spelling,
        List<TrailStep> spellings,
        List<Link> links,
        @Nullable String mistake) {

    /** {@code kind} is what was worked on: "Album", "Track", "Episode", "Season", "Show"; {@code status} is null where nobody ever said otherwise. */
    record Work(
            String role,
            @Nullable String detail,
            String kind,
            String title,
            String path,
            @Nullable Status status) {}
}
