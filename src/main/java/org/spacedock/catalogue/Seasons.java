package org.spacedock.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Seasons extends Repository<Season, String> {

    Season save(Season season);

    Optional<Season> findById(String id);

    List<Season> findByIdIn(Collection<String> ids);

    /** The newest season first, since that is what a reader comes for. Live as the show is. */
    List<Season> findByShowIdOrderBySeasonNumberDesc(String showId);
}
