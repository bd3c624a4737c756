package org.spacedock.article;

import org.spacedock.provenance.ProvenanceDesk;
import org.spacedock.site.Kind;
import org.spacedock.site.OldSlugs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where articles come in. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ArticleDesk {

    private final Articles articles;
    private final ProvenanceDesk provenance;
    private final OldSlugs oldSlugs;

    ArticleDesk(Articles articles, ProvenanceDesk provenance, OldSlugs oldSlugs) {
        this.articles = articles;
        this.provenance = provenance;
        this.oldSlugs = oldSlugs;
    }

    /** Takes an article in, or its new text. */
    public void put(ArticleDraft draft) {
        String id = draft.identity().id();
        articles.findById(id).ifPresentOrElse(known -> known.describe(draft), () -> articles.save(new Article(draft)));
        oldSlugs.remember(Kind.ARTICLE, id, draft.identity().formerly());
        provenance.cite(Kind.ARTICLE, id, draft.sources());
    }
}
