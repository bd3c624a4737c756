package org.spacedock.calendar;

import java.util.List;
import org.spacedock.catalogue.ReleaseLine;
import org.spacedock.site.Pager;

/** The agenda: what is to come (on the first page), then what was, newest first; both in groups by month. */
record ReleasesPage(List<Group> upcoming, List<Group> past, Pager pager) {

    /** {@code title} is "April 2023", or "Date not known". */
    record Group(String title, List<ReleaseLine> releases) {}
}
