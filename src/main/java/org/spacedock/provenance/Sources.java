package org.spacedock.provenance;

import java.util.List;
import org.spacedock.site.Kind;
import org.spacedock.site.Link;
import org.springframework.stereotype.Component;

/** The sources and links of a thing, for its page. */
@Component
public class Sources {

    private final Citations citations;
    private final ExternalLinks links;

    Sources(Citations citations, ExternalLinks links) {
        this.citations = citations;
        this.links = links;
    }

    public List<SourceLine> of(Kind kind, String id) {
        return citations.findBySubjectIdAndSubjectKindOrderByPosition(id, kind).stream()
                .map(Report::source)
                .toList();
    }

    public List<Link> linksOf(Kind kind, String id) {
        return links.findBySubjectIdAndSubjectKindOrderByPosition(id, kind).stream()
                .map(ExternalLink::asLink)
                .toList();
    }
}
