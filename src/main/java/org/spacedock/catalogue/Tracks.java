package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Tracks extends Repository<Track, String> {

    Track save(Track track);

    Optional<Track> findById(String id);

    @Query("select t from Track t where t.slug = :slug and t." + Publishable.LIVE)
    Optional<Track> findLive(String slug, Instant now);

    @Query("select t.slug from Track t where t.id = :id and t." + Publishable.LIVE)
    Optional<String> findLiveSlug(String id, Instant now);

    @Query("select t from Track t where t.id in :ids and t." + Publishable.LIVE)
    List<Track> findLive(Collection<String> ids, Instant now);

    @Query("select t from Track t where t.slug in :slugs and t." + Publishable.LIVE)
    List<Track> findLiveBySlug(Collection<String> slugs, Instant now);

    @Query("select count(t) from Track t where t.albumId = :album and t." + Publishable.LIVE)
    long countLiveOfAlbum(String album, Instant now);

    @Query("select t from Track t where t.albumId = :album and t." + Publishable.LIVE
            + " order by t.placeNo nulls last, t.sortTitle, t.id")
    List<Track> findLiveOfAlbum(String album, Instant now, Pageable page);

    /** One recorded track of each of these albums, always the same one: a cover is drawn from it. */
    @Query("select t.albumId as id, min(t.id) as trackId from Track t where t.albumId in :albums and t."
            + Publishable.LIVE
            + " and exists (select 1 from Recording r where r.trackId = t.id and (r.retiredFrom is null or r.retiredFrom > :now)"
            + " and r.peaks is not null and r." + Publishable.LIVE + ") group by t.albumId")
    List<Recorded> findLiveRecorded(Collection<String> albums, Instant now);

    /** A track of an album that has a recording. */
    interface Recorded {

        String getId();

        String getTrackId();
    }

    @Query("select t from Track t where t.liveFrom > :now")
    List<Track> findHeldBack(Instant now);

    /** Nothing is live before its album. */
    @Modifying
    @Query("update Track c set c.liveFrom = (select p.liveFrom from Album p where p.id = c.albumId)"
            + " where exists (select 1 from Album p where p.id = c.albumId and p.liveFrom > c.liveFrom)")
    void holdBack();
}
