package org.spacedock.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spacedock.testing.Things.BEFORE;
import static org.spacedock.testing.Things.LATER;
import static org.spacedock.testing.Things.NOW;
import static org.spacedock.testing.Things.embargoed;
import static org.spacedock.testing.Things.live;
import static org.spacedock.testing.Things.track;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spacedock.listening.AudioFormat;
import org.spacedock.listening.ListeningDesk;
import org.spacedock.listening.Peaks;
import org.spacedock.listening.RecordingDraft;
import org.spacedock.site.Identity;
import org.spacedock.testing.OnH2;
import org.spacedock.testing.OnPostgres;
import org.spacedock.testing.Things;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

class TracksTests {

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
        private Tracks tracks;

        @Autowired
        private CatalogueDesk desk;

        @Autowired
        private ListeningDesk listening;

        @Test
        void findsATrackFromItsInstantOn() {
            Identity one = live("one");
            desk.put(track(one, "One", null, null));

            assertThat(tracks.findLive("one", NOW)).isPresent();
            assertThat(tracks.findLive("one", BEFORE)).isEmpty();
            assertThat(tracks.findLiveSlug(one.id(), BEFORE)).isEmpty();
            assertThat(tracks.findLive(List.of(one.id(), "unknown"), NOW)).hasSize(1);
            assertThat(tracks.findLive(List.of(one.id()), BEFORE)).isEmpty();
            assertThat(tracks.findLiveBySlug(List.of("one"), NOW)).hasSize(1);
            assertThat(tracks.findLiveBySlug(List.of("one"), BEFORE)).isEmpty();
        }

        /** Titles are sorted as people sort them, the same in both databases: without marks, without capitals. */
        @Test
        void listsAnAlbumByPlaceAndThenByTitle() {
            Identity album = album("album");
            desk.put(track(live("t1"), "zulu", album, null));
            desk.put(track(live("t2"), "Ärger", album, null));
            desk.put(track(live("t3"), "Bravo", album, null));
            desk.put(track(live("t4"), "Second", album, 2));
            desk.put(track(live("t5"), "First", album, 1));
            desk.put(track(embargoed(LATER, "t6"), "Hidden", album, 3));
            desk.put(track(live("t7"), "Elsewhere", null, 1));

            assertThat(tracks.findLiveOfAlbum(album.id(), NOW, ALL))
                    .extracting(Track::title)
                    .containsExactly("First", "Second", "Ärger", "Bravo", "zulu");
            assertThat(tracks.findLiveOfAlbum(album.id(), NOW, PageRequest.of(1, 2)))
                    .extracting(Track::title)
                    .containsExactly("Ärger", "Bravo");
            assertThat(tracks.countLiveOfAlbum(album.id(), NOW)).isEqualTo(5);
            assertThat(tracks.countLiveOfAlbum(album.id(), LATER)).isEqualTo(6);
        }

        /** Always the same one, so that an album keeps its cover. */
        @Test
        void findsOneRecordedTrackOfEachAlbumToDrawItsCoverFrom() {
            Peaks peaks = new Peaks("00ff");
            Identity album = album("album");
            Identity other = album("other");
            Identity empty = album("empty");
            Identity first = recorded("first", NOW, album, NOW, peaks);
            recorded("second", NOW, album, NOW, peaks);
            recorded("flat", NOW, other, NOW, null);
            recorded("hidden", LATER, other, NOW, peaks);
            recorded("waiting", NOW, other, LATER, peaks);
            Identity plain = recorded("plain", NOW, other, NOW, peaks);
            desk.put(track(live("silent"), "Silent", empty, 1));

            assertThat(tracks.findLiveRecorded(List.of(album.id(), other.id(), empty.id()), NOW))
                    .extracting(Tracks.Recorded::getId, Tracks.Recorded::getTrackId)
                    .containsExactlyInAnyOrder(tuple(album.id(), first.id()), tuple(other.id(), plain.id()));
        }

        private Identity album(String slug) {
            Identity album = live(slug);
            desk.put(Things.album(album, slug, null));
            return album;
        }

        private Identity recorded(
                String slug, Instant trackFrom, Identity album, Instant recordingFrom, @Nullable Peaks peaks) {
            Identity track = embargoed(trackFrom, slug);
            desk.put(track(track, slug, album, null));
            listening.put(new RecordingDraft(
                    embargoed(recordingFrom, "recording-of-" + slug),
                    track.id(),
                    "Recording",
                    false,
                    null,
                    null,
                    null,
                    null,
                    1000,
                    peaks,
                    null,
                    List.of(new RecordingDraft.Encoding(
                            AudioFormat.MP3, new ByteArrayResource(slug.getBytes(StandardCharsets.UTF_8)))),
                    List.of(),
                    null));
            return track;
        }
    }
}
