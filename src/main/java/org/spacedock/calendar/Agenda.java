package org.spacedock.calendar;

import java.time.Instant;
import java.util.List;
import org.spacedock.catalogue.ReleaseLine;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dates around today. */
@Component
@Transactional(readOnly = true)
public class Agenda {

    private final Releases releases;

    Agenda(Releases releases) {
        this.releases = releases;
    }

    /** The next ones, soonest first. */
    public List<ReleaseLine> upcoming(int most, Instant now) {
        return ReleaseLines.lines(releases.findUpcoming(now, PageRequest.of(0, most)));
    }

    /** Those just past, newest first. */
    public List<ReleaseLine> latest(int most, Instant now) {
        return ReleaseLines.lines(releases.findPast(now, PageRequest.of(0, most)));
    }
}
