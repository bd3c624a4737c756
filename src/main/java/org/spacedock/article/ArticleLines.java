package org.spacedock.article;

import java.time.Instant;
import java.util.List;
import org.spacedock.catalogue.ArticleLine;
import org.spacedock.catalogue.ArticlesAbout;
import org.spacedock.site.DateWords;
import org.spacedock.site.Kind;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the catalogue's questions for articles. */
@Component
@Transactional(readOnly = true)
class ArticleLines implements ArticlesAbout {

    private static final PageRequest A_FEW = PageRequest.of(0, 10);

    private final Articles articles;

    ArticleLines(Articles articles) {
        this.articles = articles;
    }

    static ArticleLine line(Article article) {
        return new ArticleLine(
                article.title(),
                Kind.ARTICLE.path(article.slug()),
                article.occasion(),
                article.standfirst(),
                DateWords.of(article.written()));
    }

    static List<ArticleLine> lines(List<Article> found) {
        return found.stream().map(ArticleLines::line).toList();
    }

    @Override
    public List<ArticleLine> track(String trackId, Instant now) {
        return lines(articles.findLiveOfTrack(trackId, now, A_FEW));
    }

    @Override
    public List<ArticleLine> album(String albumId, Instant now) {
        return lines(articles.findLiveOfAlbum(albumId, now, A_FEW));
    }
}
