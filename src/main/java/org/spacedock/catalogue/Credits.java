package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.spacedock.site.Kind;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Credits extends Repository<Credit, Long> {

    Credit save(Credit credit);

    List<Credit> findBySubjectIdAndSubjectKindOrderByPosition(String subjectId, Kind subjectKind);

    @Query("select c from Credit c where c.subjectId in :subjects and c." + Publishable.LIVE
            + " order by c.subjectId, c.position")
    List<Credit> findLiveOn(Collection<String> subjects, Instant now);

    @Query("select count(c) from Credit c where c.personId = :person and c." + Publishable.LIVE)
    long countLiveOf(String person, Instant now);

    @Query("select c from Credit c where c.personId = :person and c." + Publishable.LIVE
            + " order by c.subjectKind, c.position, c.id")
    List<Credit> findLiveOf(String person, Instant now, Pageable page);

    /** Those credits of a person over which something was printed otherwise. */
    @Query("select c from Credit c where c.personId = :person and c." + Publishable.LIVE
            + " and exists (select 1 from CreditDecision d where d.credit = c and d.said is not null) order by c.id")
    List<Credit> findLiveDecided(String person, Instant now, Pageable page);
}
