package org.spacedock.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spacedock.testing.Things.BEFORE;
import static org.spacedock.testing.Things.LATER;
import static org.spacedock.testing.Things.NOW;
import static org.spacedock.testing.Things.album;
import static org.spacedock.testing.Things.embargoed;
import static org.spacedock.testing.Things.episode;
import static org.spacedock.testing.Things.live;
import static org.spacedock.testing.Things.release;
import static org.spacedock.testing.Things.ruling;
import static org.spacedock.testing.Things.show;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spacedock.catalogue.CatalogueDesk;
import org.spacedock.catalogue.Drafts.EpisodeDraft;
import org.spacedock.provenance.Verdict;
import org.spacedock.site.Identity;
import org.spacedock.testing.OnH2;
import org.spacedock.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

class ReleasesTests {

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
        private Releases releases;

        @Autowired
        private CalendarDesk desk;

        @Autowired
        private CatalogueDesk catalogue;

        @Test
        void findsAReleaseFromItsInstantOn() {
            Identity one = live("one");
            desk.put(release(one, null, List.of(), "2023-04-20"));

            assertThat(releases.findLive("one", NOW)).isPresent();
            assertThat(releases.findLive("one", BEFORE)).isEmpty();
            assertThat(releases.findLiveSlug(one.id(), NOW)).contains("one");
            assertThat(releases.findLiveSlug(one.id(), BEFORE)).isEmpty();
        }

        @Test
        void dividesTheDatesIntoThoseToComeAndThosePast() {
            desk.put(release(live("yesterday"), null, List.of(), "2023-04-18"));
            desk.put(release(live("last-year"), null, List.of(), "2022"));
            desk.put(release(live("an-hour-ago"), null, List.of(), "2023-04-20T11:00 UTC"));
            desk.put(release(live("in-an-hour"), null, List.of(), "2023-04-20T13:00 UTC"));
            desk.put(release(live("today"), null, List.of(), "2023-04-20"));
            desk.put(release(live("this-month"), null, List.of(), "2023-04"));
            desk.put(release(live("this-spring"), null, List.of(), "spring 2023"));
            desk.put(release(live("next-year"), null, List.of(), "2024"));
            desk.put(release(live("some-day"), null, List.of(), "unknown"));
            desk.put(release(embargoed(LATER, "hidden-past"), null, List.of(), "2020"));
            desk.put(release(embargoed(LATER, "hidden-to-come"), null, List.of(), "2030"));

            assertThat(slugs(releases.findUpcoming(NOW, ALL)))
                    .containsExactly("this-spring", "this-month", "today", "in-an-hour", "next-year", "some-day");
            assertThat(slugs(releases.findPast(NOW, ALL))).containsExactly("an-hour-ago", "yesterday", "last-year");
            assertThat(releases.countPast(NOW)).isEqualTo(3);
            assertThat(slugs(releases.findUpcoming(NOW, PageRequest.of(0, 2))))
                    .containsExactly("this-spring", "this-month");
            assertThat(slugs(releases.findPast(NOW, PageRequest.of(1, 2)))).containsExactly("last-year");
        }

        /** A day is past when it is over in the last zone of the earth, to the instant. */
        @Test
        void dayIsPastWhenItIsOverEverywhere() {
            desk.put(release(live("day"), null, List.of(), "2023-04-20"));
            Instant over = Instant.parse("2023-04-21T12:00:00Z");

            assertThat(releases.findUpcoming(over.minusMillis(1), ALL)).hasSize(1);
            assertThat(releases.countPast(over.minusMillis(1))).isZero();
            assertThat(releases.findUpcoming(over, ALL)).isEmpty();
            assertThat(releases.countPast(over)).isEqualTo(1);
        }

        @Test
        void withdrawnDateIsNoDateToCome() {
            ReleaseDate date = ReleaseDate.parse("2030");
            desk.put(release(
                    live("withdrawn"),
                    null,
                    null,
                    List.of(),
                    List.of(ruling(Verdict.ANNOUNCED, date), ruling(Verdict.WITHDRAWN, date))));

            assertThat(releases.findUpcoming(NOW, ALL)).isEmpty();
            assertThat(slugs(releases.findPast(NOW, ALL))).containsExactly("withdrawn");
            assertThat(releases.countPast(NOW)).isEqualTo(1);
        }

        @Test
        void sortsByTheDateThatStandsAndNotByAnEarlierDecision() {
            desk.put(release(live("steady"), null, List.of(), "2023-02-01"));
            desk.put(release(
                    live("moved"),
                    null,
                    null,
                    List.of(),
                    List.of(
                            ruling(Verdict.STANDS, ReleaseDate.parse("2023-03-01")),
                            ruling(Verdict.STANDS, ReleaseDate.parse("2023-01-01")))));

            assertThat(slugs(releases.findPast(NOW, ALL))).containsExactly("steady", "moved");
        }

        @Test
        void findsTheReleasesOfAnAlbumTheFirstFirst() {
            Identity album = live("album");
            catalogue.put(album(album, "Album", null));
            desk.put(release(live("vinyl"), album, List.of(), "2023-05"));
            desk.put(release(live("cd"), album, List.of(), "unknown"));
            desk.put(release(live("digital"), album, List.of(), "2023-04-20"));
            desk.put(release(embargoed(LATER, "hidden"), album, List.of(), "2023-01-01"));
            desk.put(release(live("another"), null, List.of(), "2023-01-01"));

            assertThat(slugs(releases.findLiveOfAlbum(album.id(), NOW))).containsExactly("digital", "vinyl", "cd");
            assertThat(releases.findLiveOfAlbums(List.of(album.id()), NOW))
                    .allMatch(out -> out.id().equals(album.id()))
                    .extracting(out -> out.release().slug())
                    .containsExactly("digital", "vinyl", "cd");
            assertThat(releases.findFirstOut(album.id())).contains(Instant.parse("2022-12-31T10:00:00Z"));
        }

        @Test
        void findsTheReleasesOfEpisodes() {
            Identity show = live("show");
            catalogue.put(show(show));
            EpisodeDraft one = episode(show, 1);
            EpisodeDraft two = episode(show, 2);
            catalogue.put(one);
            catalogue.put(two);
            String first = one.identity().id();
            String second = two.identity().id();
            desk.put(release(live("both"), null, List.of(first, second), "2023-04-19"));
            desk.put(release(live("second"), null, List.of(second), "2023-04-20"));
            desk.put(release(embargoed(LATER, "hidden"), null, List.of(first), "2023-04-01"));

            assertThat(slugs(releases.findLiveOfEpisode(first, NOW))).containsExactly("both");
            assertThat(slugs(releases.findLiveOfEpisode(second, NOW))).containsExactly("both", "second");
            assertThat(releases.findLiveOfEpisodes(List.of(first, second), NOW))
                    .extracting(out -> out.id() + " " + out.release().slug())
                    .containsExactlyInAnyOrder(first + " both", second + " both", second + " second");
        }

        @Test
        void findsTheReleasesOfAShowAsAWhole() {
            Identity show = live("show");
            catalogue.put(show(show));
            EpisodeDraft episode = episode(show, 1);
            catalogue.put(episode);
            var stands = List.of(ruling(Verdict.STANDS, ReleaseDate.parse("2023-04-20")));
            desk.put(release(live("box"), null, show, List.of(), stands));
            desk.put(release(live("one"), null, show, List.of(episode.identity().id()), stands));
            desk.put(release(embargoed(LATER, "hidden"), null, show, List.of(), stands));

            assertThat(slugs(releases.findLiveOfShow(show.id(), NOW))).containsExactly("box");
        }

        private static List<String> slugs(List<Release> found) {
            return found.stream().map(Release::slug).toList();
        }
    }
}
