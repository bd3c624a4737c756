package org.spacedock.catalogue;

import java.time.Instant;
import java.util.List;
import org.spacedock.site.Publishable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Hearings extends Repository<Hearing, Long> {

    Hearing save(Hearing hearing);

    List<Hearing> findByTrackIdOrderByPosition(String trackId);

    @Query("select h from Hearing h join Track t on t.id = h.trackId where h.themeId = :theme and t." + Publishable.LIVE
            + " order by t.sortTitle, h.position")
    List<Hearing> findLiveOf(String theme, Instant now);
}
