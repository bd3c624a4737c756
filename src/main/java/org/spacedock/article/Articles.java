package org.spacedock.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spacedock.site.Publishable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, String> {

    String NEWEST = " order by a.written desc, a.top desc, a.id";

    Article save(Article article);

    Optional<Article> findById(String id);

    @Query("select a from Article a where a.slug = :slug and a." + Publishable.LIVE)
    Optional<Article> findLive(String slug, Instant now);

    @Query("select a.slug from Article a where a.id = :id and a." + Publishable.LIVE)
    Optional<String> findLiveSlug(String id, Instant now);

    @Query("select count(a) from Article a where a." + Publishable.LIVE)
    long countLive(Instant now);

    @Query("select a from Article a where a." + Publishable.LIVE + NEWEST)
    List<Article> findLive(Instant now, Pageable page);

    @Query("select a from Article a where a.top = true and a." + Publishable.LIVE + NEWEST)
    List<Article> findTop(Instant now, Pageable page);

    @Query("select a from Article a where a.id <> :but and a." + Publishable.LIVE + NEWEST)
    List<Article> findLiveBut(String but, Instant now, Pageable page);

    @Query("select a from Article a where :track member of a.trackIds and a." + Publishable.LIVE + NEWEST)
    List<Article> findLiveOfTrack(String track, Instant now, Pageable page);

    @Query("select a from Article a where a." + Publishable.LIVE
            + " and exists (select 1 from Track t join Article b on b.id = a.id join b.trackIds used on used = t.id"
            + " where t.albumId = :album and t." + Publishable.LIVE + ")" + NEWEST)
    List<Article> findLiveOfAlbum(String album, Instant now, Pageable page);
}
