package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spacedock.site.Publishable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, String> {

    Person save(Person person);

    Optional<Person> findById(String id);

    @Query("select p from Person p where p.slug = :slug and p." + Publishable.LIVE)
    Optional<Person> findLive(String slug, Instant now);

    @Query("select p.slug from Person p where p.id = :id and p." + Publishable.LIVE)
    Optional<String> findLiveSlug(String id, Instant now);

    @Query("select p from Person p where p.id in :ids and p." + Publishable.LIVE)
    List<Person> findLive(Collection<String> ids, Instant now);
}
