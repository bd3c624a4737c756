package org.spacedock.catalogue;

import java.time.Instant;
import java.util.List;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Placements extends Repository<Placement, Long> {

    Placement save(Placement placement);

    @Query("select p from Placement p where p.track.id = :track order by p.position")
    List<Placement> findOf(String track);

    String NAMING = " t." + Publishable.LIVE
            + " and (exists (select 1 from PlacementReport r where r.placement = p and r.episodeId = :episode)"
            + " or exists (select 1 from PlacementDecision d where d.placement = p and d.episodeId = :episode))";

    @Query("select count(p) from Placement p join p.track t where" + NAMING)
    long countLiveNaming(String episode, Instant now);

    @Query("select p from Placement p join fetch p.track t where" + NAMING
            + " order by t.placeNo nulls last, t.sortTitle, p.position")
    List<Placement> findLiveNaming(String episode, Instant now, Pageable page);
}
