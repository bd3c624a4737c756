package org.spacedock.listening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Recordings extends Repository<Recording, String> {

    Recording save(Recording recording);

    Optional<Recording> findById(String id);

    Optional<Recording> findBySlug(String slug);

    List<Recording> findByTrackId(String trackId);

    @Query("select f.sha256 from Recording r join r.files f where r.pack = :pack")
    List<String> findHashes(String pack);

    @Query("select count(r) > 0 from Recording r join r.files f"
            + " where f.sha256 = :sha256 and f.format = :format and r.lengthMillis = :lengthMillis")
    boolean isKnown(String sha256, AudioFormat format, int lengthMillis);

    @Query("select r from Recording r where r.slug = :slug and r." + Publishable.LIVE)
    Optional<Recording> findLive(String slug, Instant now);

    /** What plays for these tracks now; of several for one track the one that came last plays. */
    @Query(
            "select r from Recording r where r.trackId in :tracks and (r.retiredFrom is null or r.retiredFrom > :now) and r."
                    + Publishable.LIVE + " order by r.liveFrom, r.id")
    List<Recording> findLiveOf(Collection<String> tracks, Instant now);

    @Query("select r from Recording r where (r.retiredFrom is null or r.retiredFrom > :now) and r." + Publishable.LIVE
            + " order by r.title, r.id")
    List<Recording> findLive(Instant now, Limit limit);

    @Query(
            "select a from Appearance a join fetch a.recording r where a.themeId = :theme and (r.retiredFrom is null or r.retiredFrom > :now) and r."
                    + Publishable.LIVE + " order by r.title, r.id, a.fromMillis nulls last, a.id")
    List<Appearance> findLiveAppearances(String theme, Instant now);
}
