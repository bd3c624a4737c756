package org.spacedock.provenance;

import java.util.List;
import org.spacedock.site.Kind;
import org.springframework.data.repository.Repository;

interface ExternalLinks extends Repository<ExternalLink, Long> {

    ExternalLink save(ExternalLink link);

    List<ExternalLink> findBySubjectIdAndSubjectKindOrderByPosition(String subjectId, Kind subjectKind);
}
