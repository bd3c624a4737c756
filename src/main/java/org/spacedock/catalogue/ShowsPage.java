package org.spacedock.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.Pager;

/** The shows by title. */
record ShowsPage(List<Line> shows, Pager pager) {

    record Line(String title, String path, @Nullable String note, long episodes, long albums) {}
}
