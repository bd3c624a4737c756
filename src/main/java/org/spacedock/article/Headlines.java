package org.spacedock.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spacedock.catalogue.ArticleLine;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the front page prints of the articles. */
@Component
@Transactional(readOnly = true)
public class Headlines {

    private final Articles articles;

    Headlines(Articles articles) {
        this.articles = articles;
    }

    /** The lead and its track's id, if it has one. */
    public record Lead(
            String id, ArticleLine line, @Nullable String trackId) {}

    /** The newest article that is marked to lead, else simply the newest. */
    public Optional<Lead> lead(Instant now) {
        PageRequest one = PageRequest.of(0, 1);
        return articles.findTop(now, one).stream()
                .findFirst()
                .or(() -> articles.findLive(now, one).stream().findFirst())
                .map(article -> new Lead(article.getId(), ArticleLines.line(article), article.leadTrackId()));
    }

    /** The newest after the lead. */
    public List<ArticleLine> more(String lead, int most, Instant now) {
        return ArticleLines.lines(articles.findLiveBut(lead, now, PageRequest.of(0, most)));
    }
}
