package org.spacedock.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Releases extends Repository<Release, String> {

    Release save(Release release);

    Optional<Release> findById(String id);

    @Query("select min(r.earliest) from Release r where r.albumId = :album")
    Optional<Instant> findFirstOut(String album);

    @Query("select r from Release r where r.slug = :slug and r." + Publishable.LIVE)
    Optional<Release> findLive(String slug, Instant now);

    @Query("select r.slug from Release r where r.id = :id and r." + Publishable.LIVE)
    Optional<String> findLiveSlug(String id, Instant now);

    @Query("select r from Release r where r.albumId = :album and r." + Publishable.LIVE
            + " order by r.earliest nulls last, r.id")
    List<Release> findLiveOfAlbum(String album, Instant now);

    @Query("select r from Release r where :episode member of r.episodeIds and r." + Publishable.LIVE
            + " order by r.earliest nulls last, r.id")
    List<Release> findLiveOfEpisode(String episode, Instant now);

    @Query("select r from Release r where r.showId = :show and r.albumId is null and r.episodeIds is empty and r."
            + Publishable.LIVE + " order by r.earliest nulls last, r.id")
    List<Release> findLiveOfShow(String show, Instant now);

    /** What an episode or an album comes out as first, for many of them. */
    @Query("select new org.spacedock.calendar.Out(e, r) from Release r join r.episodeIds e where e in :episodes and r."
            + Publishable.LIVE + " order by r.earliest nulls last, r.id")
    List<Out> findLiveOfEpisodes(Collection<String> episodes, Instant now);

    @Query("select new org.spacedock.calendar.Out(r.albumId, r) from Release r where r.albumId in :albums and r."
            + Publishable.LIVE + " order by r.earliest nulls last, r.id")
    List<Out> findLiveOfAlbums(Collection<String> albums, Instant now);

    /** A date of which nothing is known is to come: nobody has seen it pass. */
    @Query("select r from Release r where (r.latest > :now or r.latest is null) and r.status <> 'WITHDRAWN' and r."
            + Publishable.LIVE + " order by r.earliest nulls last, r.title, r.id")
    List<Release> findUpcoming(Instant now, Pageable page);

    @Query("select count(r) from Release r where (r.latest <= :now or r.status = 'WITHDRAWN') and r."
            + Publishable.LIVE)
    long countPast(Instant now);

    @Query("select r from Release r where (r.latest <= :now or r.status = 'WITHDRAWN') and r." + Publishable.LIVE
            + " order by r.earliest desc nulls last, r.title, r.id")
    List<Release> findPast(Instant now, Pageable page);

    /** Nothing is live before its album. */
    @Modifying
    @Query("update Release c set c.liveFrom = (select p.liveFrom from Album p where p.id = c.albumId)"
            + " where exists (select 1 from Album p where p.id = c.albumId and p.liveFrom > c.liveFrom)")
    void holdBackForAlbums();

    /** Nothing is live before its show. */
    @Modifying
    @Query("update Release c set c.liveFrom = (select p.liveFrom from Show p where p.id = c.showId)"
            + " where exists (select 1 from Show p where p.id = c.showId and p.liveFrom > c.liveFrom)")
    void holdBackForShows();

    /** Nothing is live before all of its episodes. */
    @Modifying
    @Query(
            "update Release c set c.liveFrom = (select max(p.liveFrom) from Episode p where p.id in elements(c.episodeIds))"
                    + " where exists (select 1 from Episode p where p.id in elements(c.episodeIds) and p.liveFrom > c.liveFrom)")
    void holdBackForEpisodes();
}
