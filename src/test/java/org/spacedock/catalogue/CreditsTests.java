package org.spacedock.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spacedock.testing.Things.LATER;
import static org.spacedock.testing.Things.NOW;
import static org.spacedock.testing.Things.album;
import static org.spacedock.testing.Things.by;
import static org.spacedock.testing.Things.embargoed;
import static org.spacedock.testing.Things.live;
import static org.spacedock.testing.Things.outlet;
import static org.spacedock.testing.Things.person;
import static org.spacedock.testing.Things.ruling;
import static org.spacedock.testing.Things.track;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spacedock.catalogue.Drafts.CreditDraft;
import org.spacedock.catalogue.Drafts.Credited;
import org.spacedock.provenance.ProvenanceDesk;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Verdict;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;
import org.spacedock.testing.OnH2;
import org.spacedock.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

class CreditsTests {

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
        private Credits credits;

        @Autowired
        private CatalogueDesk desk;

        @Autowired
        private ProvenanceDesk provenance;

        @Test
        void findsTheCreditsOfAThingInTheirOrder() {
            Identity barton = somebody("barton");
            Identity wiedmann = somebody("wiedmann");
            Identity album = live("album");
            desk.put(album(album, "Album", null));
            desk.credit(
                    on(Kind.ALBUM, album),
                    List.of(plain(wiedmann, "composer"), plain(barton, "composer"), plain(wiedmann, "producer")));

            assertThat(credits.findLiveOn(List.of(album.id()), NOW))
                    .extracting(credit -> credit.personId() + " " + credit.role())
                    .containsExactly(
                            wiedmann.id() + " Composer", barton.id() + " Composer", wiedmann.id() + " Producer");
        }

        @Test
        void creditIsAsLiveAsTheThingAndThePerson() {
            Identity known = somebody("known");
            Identity secret = embargoed(LATER, "secret");
            desk.put(person(secret));
            Identity album = live("album");
            Identity track = embargoed(LATER, "track");
            desk.put(album(album, "Album", null));
            desk.put(track(track, "Track", album, 1));
            desk.credit(on(Kind.ALBUM, album), List.of(plain(known, "composer"), plain(secret, "composer")));
            desk.credit(on(Kind.TRACK, track), List.of(plain(known, "composer")));

            assertThat(credits.findLiveOn(List.of(album.id(), track.id()), NOW)).hasSize(1);
            assertThat(credits.countLiveOf(known.id(), NOW)).isEqualTo(1);
            assertThat(credits.countLiveOf(known.id(), LATER)).isEqualTo(2);
            assertThat(credits.findLiveOf(secret.id(), NOW, ALL)).isEmpty();
            assertThat(credits.findLiveOf(secret.id(), LATER, ALL)).hasSize(1);
        }

        @Test
        void creditsOfAPersonComeByKindAndInPages() {
            Identity person = somebody("person");
            for (int i = 0; i < 3; i++) {
                Identity track = live("track-" + i);
                desk.put(track(track, "Track " + i, null, i));
                desk.credit(on(Kind.TRACK, track), List.of(plain(person, "composer")));
            }
            Identity album = live("album");
            desk.put(album(album, "Album", null));
            desk.credit(on(Kind.ALBUM, album), List.of(plain(person, "composer")));

            assertThat(credits.findLiveOf(person.id(), NOW, ALL))
                    .extracting(Credit::subjectKind)
                    .containsExactly(Kind.ALBUM, Kind.TRACK, Kind.TRACK, Kind.TRACK);
            assertThat(credits.findLiveOf(person.id(), NOW, PageRequest.of(1, 3)))
                    .hasSize(1);
        }

        @Test
        void findsTheCreditOverWhichSomethingWasPrintedOtherwise() {
            provenance.put(outlet("paper"));
            Identity person = somebody("person");
            Identity album = live("album");
            Identity other = live("other");
            desk.put(album(album, "Album", null));
            desk.put(album(other, "Other", null));
            desk.credit(on(Kind.ALBUM, other), List.of(plain(person, "composer")));
            desk.credit(
                    on(Kind.ALBUM, album),
                    List.of(new CreditDraft(
                            person.id(),
                            "composer",
                            null,
                            List.of(new Said<>(by("paper"), "Persson")),
                            List.of(ruling(Verdict.STANDS, "Persson"), ruling(Verdict.STANDS, "Person")))));

            assertThat(credits.findLiveDecided(person.id(), NOW, ALL))
                    .extracting(Credit::subjectId)
                    .containsExactly(album.id());
        }

        private Identity somebody(String slug) {
            Identity person = live(slug);
            desk.put(person(person));
            return person;
        }

        private static CreditDraft plain(Identity person, String role) {
            return new CreditDraft(person.id(), role, null, List.of(), List.of());
        }

        private static Credited on(Kind kind, Identity thing) {
            return new Credited(kind, thing.id(), thing.slug(), kind.path(thing.slug()), thing.liveFrom());
        }
    }
}
