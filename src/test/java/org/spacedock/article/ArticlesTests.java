package org.spacedock.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spacedock.testing.Things.BEFORE;
import static org.spacedock.testing.Things.LATER;
import static org.spacedock.testing.Things.NOW;
import static org.spacedock.testing.Things.album;
import static org.spacedock.testing.Things.article;
import static org.spacedock.testing.Things.embargoed;
import static org.spacedock.testing.Things.live;
import static org.spacedock.testing.Things.track;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spacedock.catalogue.CatalogueDesk;
import org.spacedock.site.Identity;
import org.spacedock.testing.OnH2;
import org.spacedock.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

class ArticlesTests {

    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Nested
    @OnH2
    class OnH2Tests extends Queries {}

    @Nested
    @OnPostgres
    class OnPostgresTests extends Queries {}

    @Transactional
    abstract static class Queries {

        @Autowired
        private Articles articles;

        @Autowired
        private ArticleDesk desk;

        @Autowired
        private CatalogueDesk catalogue;

        @Test
        void findsAnArticleFromItsInstantOn() {
            Identity identity = live("one");
            desk.put(article(identity, "2023-04-01", false, List.of()));

            assertThat(articles.findLive("one", NOW))
                    .get()
                    .extracting(Article::title)
                    .isEqualTo("one");
            assertThat(articles.findLive("one", BEFORE)).isEmpty();
            assertThat(articles.findLiveSlug(identity.id(), NOW)).contains("one");
            assertThat(articles.findLiveSlug(identity.id(), BEFORE)).isEmpty();
            assertThat(articles.findLive("other", NOW)).isEmpty();
        }

        @Test
        void listsTheNewestFirstAndOfOneDayTheLeadingOne() {
            desk.put(article(live("old"), "2023-04-01", true, List.of()));
            desk.put(article(live("a"), "2023-04-02", false, List.of()));
            desk.put(article(live("leading"), "2023-04-02", true, List.of()));
            desk.put(article(live("b"), "2023-04-02", false, List.of()));
            desk.put(article(live("new"), "2023-04-03", false, List.of()));
            desk.put(article(embargoed(LATER, "embargoed"), "2023-04-04", true, List.of()));

            assertThat(slugs(articles.findLive(NOW, ALL))).containsExactly("new", "leading", "a", "b", "old");
            assertThat(slugs(articles.findTop(NOW, ALL))).containsExactly("leading", "old");
            assertThat(articles.countLive(NOW)).isEqualTo(5);
            assertThat(articles.countLive(LATER)).isEqualTo(6);
        }

        @Test
        void pagesHoldEveryArticleOnce() {
            for (int i = 0; i < 5; i++) {
                desk.put(article(live("article-" + i), "2023-04-01", false, List.of()));
            }

            assertThat(slugs(articles.findLive(NOW, PageRequest.of(0, 2)))).containsExactly("article-0", "article-1");
            assertThat(slugs(articles.findLive(NOW, PageRequest.of(1, 2)))).containsExactly("article-2", "article-3");
            assertThat(slugs(articles.findLive(NOW, PageRequest.of(2, 2)))).containsExactly("article-4");
            assertThat(articles.findLive(NOW, PageRequest.of(3, 2))).isEmpty();
        }

        @Test
        void findsTheOthersBesideOne() {
            Identity one = live("one");
            desk.put(article(one, "2023-04-03", false, List.of()));
            desk.put(article(live("two"), "2023-04-01", false, List.of()));
            desk.put(article(live("three"), "2023-04-02", false, List.of()));
            desk.put(article(embargoed(LATER, "embargoed"), "2023-04-02", false, List.of()));

            assertThat(slugs(articles.findLiveBut(one.id(), NOW, ALL))).containsExactly("three", "two");
            assertThat(slugs(articles.findLiveBut(one.id(), NOW, PageRequest.of(0, 1))))
                    .containsExactly("three");
        }

        @Test
        void findsTheArticlesThatPlayATrack() {
            Identity played = live("played");
            Identity other = live("other");
            catalogue.put(track(played, "Played", null, null));
            catalogue.put(track(other, "Other", null, null));
            desk.put(article(live("plays"), "2023-04-01", false, List.of(other.id(), played.id())));
            desk.put(article(live("plays-too"), "2023-04-02", false, List.of(played.id())));
            desk.put(article(live("plays-another"), "2023-04-03", false, List.of(other.id())));
            desk.put(article(embargoed(LATER, "embargoed"), "2023-04-04", false, List.of(played.id())));

            assertThat(slugs(articles.findLiveOfTrack(played.id(), NOW, ALL))).containsExactly("plays-too", "plays");
        }

        @Test
        void findsTheArticlesThatPlayATrackOfAnAlbumOnceEach() {
            Identity album = live("album");
            Identity one = live("one");
            Identity two = live("two");
            Identity hidden = embargoed(LATER, "hidden");
            catalogue.put(album(album, "Album", null));
            catalogue.put(track(one, "One", album, 1));
            catalogue.put(track(two, "Two", album, 2));
            catalogue.put(track(hidden, "Hidden", album, 3));
            desk.put(article(live("both"), "2023-04-01", false, List.of(one.id(), two.id())));
            desk.put(article(live("none"), "2023-04-02", false, List.of()));
            desk.put(article(live("of-the-hidden"), "2023-04-03", false, List.of(hidden.id())));

            assertThat(slugs(articles.findLiveOfAlbum(album.id(), NOW, ALL))).containsExactly("both");
            assertThat(slugs(articles.findLiveOfAlbum(album.id(), LATER, ALL)))
                    .containsExactly("of-the-hidden", "both");
        }

        private static List<String> slugs(List<Article> found) {
            return found.stream().map(Article::slug).toList();
        }
    }
}
