package org.spacedock.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The site's clock, which stands until a test moves it. */
class MovedClock extends Clock {

    static final Instant START = Instant.parse("2026-06-01T12:00:00Z");

    private volatile Instant now = START;

    void moveTo(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
