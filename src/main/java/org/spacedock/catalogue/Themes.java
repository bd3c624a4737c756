package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spacedock.site.Publishable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Themes extends Repository<Theme, String> {

    Theme save(Theme theme);

    Optional<Theme> findById(String id);

    @Query("select t from Theme t where t.slug = :slug and t." + Publishable.LIVE)
    Optional<Theme> findLive(String slug, Instant now);

    @Query("select t.slug from Theme t where t.id = :id and t." + Publishable.LIVE)
    Optional<String> findLiveSlug(String id, Instant now);

    @Query("select t from Theme t where t.id in :ids and t." + Publishable.LIVE)
    List<Theme> findLive(Collection<String> ids, Instant now);

    @Query("select t from Theme t where t.composerId = :person and t." + Publishable.LIVE + " order by t.name, t.id")
    List<Theme> findLiveBy(String person, Instant now);
}
