package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Shows extends Repository<Show, String> {

    Show save(Show show);

    Optional<Show> findById(String id);

    @Query("select s from Show s where s.slug = :slug and s." + Publishable.LIVE)
    Optional<Show> findLive(String slug, Instant now);

    @Query("select s.slug from Show s where s.id = :id and s." + Publishable.LIVE)
    Optional<String> findLiveSlug(String id, Instant now);

    @Query("select s from Show s where s.id in :ids and s." + Publishable.LIVE)
    List<Show> findLive(Collection<String> ids, Instant now);

    @Query("select count(s) from Show s where s." + Publishable.LIVE)
    long countLive(Instant now);

    @Query("select s from Show s where s." + Publishable.LIVE + " order by s.sortTitle, s.id")
    List<Show> findLive(Instant now, Pageable page);
}
