package org.spacedock.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spacedock.testing.Things.LATER;
import static org.spacedock.testing.Things.NOW;
import static org.spacedock.testing.Things.by;
import static org.spacedock.testing.Things.embargoed;
import static org.spacedock.testing.Things.episode;
import static org.spacedock.testing.Things.live;
import static org.spacedock.testing.Things.outlet;
import static org.spacedock.testing.Things.ruling;
import static org.spacedock.testing.Things.show;
import static org.spacedock.testing.Things.track;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spacedock.catalogue.Drafts.EpisodeDraft;
import org.spacedock.catalogue.Drafts.PlacementDraft;
import org.spacedock.provenance.ProvenanceDesk;
import org.spacedock.provenance.Ruling;
import org.spacedock.provenance.Said;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.Verdict;
import org.spacedock.site.Identity;
import org.spacedock.testing.OnH2;
import org.spacedock.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.annotation.Transactional;

class PlacementsTests {

    private static final Pageable ALL = Pageable.unpaged();

    @Nested
    @OnH2
    class OnH2Tests extends Queries {}

    @Nested
    @OnPostgres
    class OnPostgresTests extends Queries {}

    @Transactional
    abstract static class Queries {

        @Autowired
        private Placements placements;

        @Autowired
        private CatalogueDesk desk;

        @Autowired
        private ProvenanceDesk provenance;

        private String first;
        private String ninth;

        @BeforeEach
        void putAShowIn() {
            provenance.put(outlet("paper"));
            Identity show = live("show");
            desk.put(show(show));
            EpisodeDraft one = episode(show, 1);
            EpisodeDraft nine = episode(show, 9);
            desk.put(one);
            desk.put(nine);
            first = one.identity().id();
            ninth = nine.identity().id();
        }

        @Test
        void findsATrackByEveryEpisodeThatAnybodyNamed() {
            Identity track = live("track");
            desk.put(track(track, "Track", null, null));
            desk.place(track.id(), List.of(placed(first, ruling(Verdict.STANDS, ninth))));

            assertThat(placements.findLiveNaming(first, NOW, ALL)).hasSize(1);
            assertThat(placements.findLiveNaming(ninth, NOW, ALL)).hasSize(1);
            assertThat(placements.findLiveNaming(ninth, NOW, ALL).get(0).trail().standing())
                    .isEqualTo(ninth);
            assertThat(placements.findLiveNaming("unknown", NOW, ALL)).isEmpty();
        }

        @Test
        void findsADisputedPlacementOnce() {
            Identity track = live("track");
            desk.put(track(track, "Track", null, null));
            desk.place(
                    track.id(),
                    List.of(new PlacementDraft(
                            List.of(new Said<>(by("paper"), first), new Said<>(by("paper"), ninth)),
                            List.of(ruling(Verdict.DISPUTED, null)))));

            assertThat(placements.findLiveNaming(first, NOW, ALL))
                    .singleElement()
                    .satisfies(placement -> assertThat(placement.status()).isEqualTo(Status.DISPUTED));
            assertThat(placements.findLiveNaming(ninth, NOW, ALL)).hasSize(1);
        }

        @Test
        void listsTracksByPlaceAndThenByTitleAndOnlyLiveOnes() {
            place(live("t1"), "zulu", null);
            place(live("t2"), "Ärger", null);
            place(live("t3"), "Second", 2);
            place(live("t4"), "First", 1);
            place(embargoed(LATER, "t5"), "Hidden", 3);

            assertThat(placements.findLiveNaming(ninth, NOW, ALL))
                    .extracting(placement -> placement.track().title())
                    .containsExactly("First", "Second", "Ärger", "zulu");
            assertThat(placements.findLiveNaming(ninth, LATER, ALL)).hasSize(5);
        }

        @Test
        void findsThePlacementsOfATrackInTheirOrder() {
            Identity track = live("track");
            desk.put(track(track, "Track", null, null));
            desk.place(
                    track.id(),
                    List.of(
                            placed(ninth, ruling(Verdict.STANDS, ninth)),
                            placed(first, ruling(Verdict.STANDS, first))));

            assertThat(placements.findOf(track.id()))
                    .extracting(placement -> placement.trail().standing())
                    .containsExactly(ninth, first);
        }

        private void place(Identity identity, String title, @Nullable Integer position) {
            desk.put(track(identity, title, null, position));
            desk.place(identity.id(), List.of(placed(ninth, ruling(Verdict.STANDS, ninth))));
        }

        private static PlacementDraft placed(String reported, Ruling<String> ruling) {
            return new PlacementDraft(List.of(new Said<>(by("paper"), reported)), List.of(ruling));
        }
    }
}
