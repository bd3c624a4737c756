package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Episodes extends Repository<Episode, String> {

    Episode save(Episode episode);

    Optional<Episode> findById(String id);

    @Query("select e from Episode e where e.slug = :slug and e." + Publishable.LIVE)
    Optional<Episode> findLive(String slug, Instant now);

    @Query("select e.slug from Episode e where e.id = :id and e." + Publishable.LIVE)
    Optional<String> findLiveSlug(String id, Instant now);

    @Query("select e from Episode e where e.id in :ids and e." + Publishable.LIVE)
    List<Episode> findLive(Collection<String> ids, Instant now);

    @Query("select e from Episode e where e.showId = :show and e." + Publishable.LIVE
            + " order by e.seasonNumber, e.episodeNumber")
    List<Episode> findLiveOfShow(String show, Instant now);

    @Query("select e.showId as id, count(e) as number from Episode e where e.showId in :shows and e." + Publishable.LIVE
            + " group by e.showId")
    List<Count> countLive(Collection<String> shows, Instant now);

    @Query(
            "select e from Episode e where e.showId = :show and (e.seasonNumber < :season or e.seasonNumber = :season and"
                    + " e.episodeNumber < :number) and e." + Publishable.LIVE
                    + " order by e.seasonNumber desc, e.episodeNumber desc")
    List<Episode> findLiveBefore(String show, int season, int number, Instant now, Limit limit);

    @Query(
            "select e from Episode e where e.showId = :show and (e.seasonNumber > :season or e.seasonNumber = :season and"
                    + " e.episodeNumber > :number) and e." + Publishable.LIVE
                    + " order by e.seasonNumber, e.episodeNumber")
    List<Episode> findLiveAfter(String show, int season, int number, Instant now, Limit limit);

    /** Nothing is live before its show. */
    @Modifying
    @Query("update Episode c set c.liveFrom = (select p.liveFrom from Show p where p.id = c.showId)"
            + " where exists (select 1 from Show p where p.id = c.showId and p.liveFrom > c.liveFrom)")
    void holdBack();
}
