package org.spacedock.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.DateWords;
import org.spacedock.site.Pager;

/** Every correction of the site, newest first. */
record CorrectionsPage(
        List<Line> corrections, Pager pager, @Nullable String mistake) {

    /**
     * @param kind what was corrected: "Release date", "Placement", "Credit"
     * @param was what stood before, in words
     * @param stands what stands now, in words
     */
    record Line(DateWords on, String kind, String title, String path, String was, String stands, String reason) {}
}
