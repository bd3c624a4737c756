package org.spacedock.provenance;

import java.util.List;
import org.spacedock.site.Kind;
import org.springframework.data.repository.Repository;

interface Citations extends Repository<Citation, Long> {

    Citation save(Citation citation);

    List<Citation> findBySubjectIdAndSubjectKindOrderByPosition(String subjectId, Kind subjectKind);
}
