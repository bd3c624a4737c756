package org.spacedock.provenance;

import java.time.Instant;
import org.spacedock.site.Kind;

/** What a correction is about. This room knows no show and no release, so it is told all that it needs. */
public record Subject(Kind kind, String id, String title, String address, Instant liveFrom) {}
