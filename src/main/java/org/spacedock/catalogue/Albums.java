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

interface Albums extends Repository<Album, String> {

    Album save(Album album);

    Optional<Album> findById(String id);

    @Query("select a from Album a where a.slug = :slug and a." + Publishable.LIVE)
    Optional<Album> findLive(String slug, Instant now);

    @Query("select a.slug from Album a where a.id = :id and a." + Publishable.LIVE)
    Optional<String> findLiveSlug(String id, Instant now);

    @Query("select a from Album a where a.id in :ids and a." + Publishable.LIVE)
    List<Album> findLive(Collection<String> ids, Instant now);

    @Query("select a from Album a where a.showId = :show and a." + Publishable.LIVE
            + " order by a.firstOut desc nulls last, a.sortTitle, a.id")
    List<Album> findLiveOfShow(String show, Instant now);

    @Query("select a.showId as id, count(a) as number from Album a where a.showId in :shows and a." + Publishable.LIVE
            + " group by a.showId")
    List<Count> countLive(Collection<String> shows, Instant now);

    @Query("select count(a) from Album a where a." + Publishable.LIVE)
    long countLive(Instant now);

    @Query("select a from Album a where a." + Publishable.LIVE
            + " order by a.firstOut desc nulls last, a.sortTitle, a.id")
    List<Album> findLive(Instant now, Pageable page);

    /** Nothing is live before its show. */
    @Modifying
    @Query("update Album c set c.liveFrom = (select p.liveFrom from Show p where p.id = c.showId)"
            + " where exists (select 1 from Show p where p.id = c.showId and p.liveFrom > c.liveFrom)")
    void holdBack();
}
