package org.spacedock.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.TrailStep;
import org.spacedock.site.DateWords;
import org.spacedock.site.Link;

/**
 * One release: its date as large as a headline, and the trail of how it came to stand.
 *
 * @param subjects what comes out: the album, the episodes, the show, as links
 * @param reason why this date stands
 * @param since the day since which it stands
 */
record ReleasePage(
        String title,
        String path,
        String address,
        String what,
        @Nullable String territory,
        @Nullable String note,
        List<Link> subjects,
        DateWords date,
        Status status,
        String reason,
        DateWords since,
        List<TrailStep> trail,
        @Nullable String mistake) {}
