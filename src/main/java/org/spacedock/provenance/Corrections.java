package org.spacedock.provenance;

import java.time.Instant;
import java.util.List;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Corrections extends Repository<Correction, Long> {

    Correction save(Correction correction);

    List<Correction> findBySubjectId(String subjectId);

    @Query("select count(c) from Correction c where c." + Publishable.LIVE)
    long countLive(Instant now);

    @Query("select c from Correction c where c." + Publishable.LIVE + " order by c.decidedOn desc, c.id desc")
    List<Correction> findLive(Instant now, Pageable page);
}
