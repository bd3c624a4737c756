package org.spacedock.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.spacedock.site.Kind;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
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

    /** Nothing is live before its show. */
    @Modifying
    @Query("update Credit c set c.liveFrom = (select p.liveFrom from Show p where p.id = c.subjectId)"
            + " where exists (select 1 from Show p where p.id = c.subjectId and p.liveFrom > c.liveFrom)")
    void holdBackOnShows();

    /** Nothing is live before its episode. */
    @Modifying
    @Query("update Credit c set c.liveFrom = (select p.liveFrom from Episode p where p.id = c.subjectId)"
            + " where exists (select 1 from Episode p where p.id = c.subjectId and p.liveFrom > c.liveFrom)")
    void holdBackOnEpisodes();

    /** Nothing is live before its album. */
    @Modifying
    @Query("update Credit c set c.liveFrom = (select p.liveFrom from Album p where p.id = c.subjectId)"
            + " where exists (select 1 from Album p where p.id = c.subjectId and p.liveFrom > c.liveFrom)")
    void holdBackOnAlbums();

    /** Nothing is live before its track. */
    @Modifying
    @Query("update Credit c set c.liveFrom = (select p.liveFrom from Track p where p.id = c.subjectId)"
            + " where exists (select 1 from Track p where p.id = c.subjectId and p.liveFrom > c.liveFrom)")
    void holdBackOnTracks();
}
