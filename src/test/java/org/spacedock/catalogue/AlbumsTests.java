package org.spacedock.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spacedock.testing.Things.BEFORE;
import static org.spacedock.testing.Things.LATER;
import static org.spacedock.testing.Things.NOW;
import static org.spacedock.testing.Things.album;
import static org.spacedock.testing.Things.embargoed;
import static org.spacedock.testing.Things.live;
import static org.spacedock.testing.Things.show;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spacedock.site.Identity;
import org.spacedock.testing.OnH2;
import org.spacedock.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

class AlbumsTests {

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
        private Albums albums;

        @Autowired
        private CatalogueDesk desk;

        @Test
        void findsAnAlbumFromItsInstantOn() {
            Identity one = live("one");
            desk.put(album(one, "One", null));

            assertThat(albums.findLive("one", NOW)).isPresent();
            assertThat(albums.findLive("one", BEFORE)).isEmpty();
            assertThat(albums.findLiveSlug(one.id(), NOW)).contains("one");
            assertThat(albums.findLiveSlug(one.id(), BEFORE)).isEmpty();
            assertThat(albums.findLive(List.of(one.id()), BEFORE)).isEmpty();
        }

        @Test
        void listsTheLatestFirstAndThoseWithoutADateLast() {
            Identity show = live("show");
            desk.put(show(show));
            comingOut("old", "Old", show, "2020-01-01T00:00:00Z");
            comingOut("new-b", "bravo", show, "2023-01-01T00:00:00Z");
            comingOut("new-a", "Álpha", show, "2023-01-01T00:00:00Z");
            desk.put(album(live("undated-b"), "Undated B", show));
            desk.put(album(live("undated-a"), "undated a", show));
            desk.put(album(embargoed(LATER, "hidden"), "Hidden", show));

            assertThat(slugs(albums.findLive(NOW, ALL)))
                    .containsExactly("new-a", "new-b", "old", "undated-a", "undated-b");
            assertThat(slugs(albums.findLiveOfShow(show.id(), NOW)))
                    .containsExactly("new-a", "new-b", "old", "undated-a", "undated-b");
            assertThat(slugs(albums.findLive(NOW, PageRequest.of(1, 2)))).containsExactly("old", "undated-a");
            assertThat(albums.countLive(NOW)).isEqualTo(5);
            assertThat(albums.countLive(LATER)).isEqualTo(6);
        }

        @Test
        void countsTheAlbumsOfEachShow() {
            Identity one = live("one");
            Identity two = live("two");
            Identity none = live("none");
            desk.put(show(one));
            desk.put(show(two));
            desk.put(show(none));
            desk.put(album(live("a"), "A", one));
            desk.put(album(live("b"), "B", one));
            desk.put(album(embargoed(LATER, "c"), "C", one));
            desk.put(album(live("d"), "D", two));

            assertThat(albums.countLive(List.of(one.id(), two.id(), none.id()), NOW))
                    .extracting(Count::getId, Count::getNumber)
                    .containsExactlyInAnyOrder(tuple(one.id(), 2L), tuple(two.id(), 1L));
        }

        private void comingOut(String slug, String title, Identity show, String first) {
            Identity album = live(slug);
            desk.put(album(album, title, show));
            desk.comesOut(album.id(), Instant.parse(first));
        }

        private static List<String> slugs(List<Album> found) {
            return found.stream().map(Album::slug).toList();
        }
    }
}
