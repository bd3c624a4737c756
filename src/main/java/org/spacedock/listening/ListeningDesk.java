package org.spacedock.listening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spacedock.listening.RecordingDraft.Encoding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where recordings come in. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ListeningDesk {

    private final Recordings recordings;
    private final RecordingStore store;

    ListeningDesk(Recordings recordings, RecordingStore store) {
        this.recordings = recordings;
        this.store = store;
    }

    /**
     * Takes a recording in, or new words for one that is known.
     *
     * @throws RecordingRefused when other bytes, another track or another length come under a known id
     */
    public void put(RecordingDraft draft) {
        List<RecordingFile> files = new ArrayList<>();
        for (Encoding encoding : draft.files()) {
            files.add(keep(encoding));
        }
        Optional<Recording> known = recordings.findById(draft.identity().id());
        if (known.isEmpty()) {
            recordings.save(new Recording(draft, files));
        } else {
            refuseOtherBytes(known.get(), draft, files);
            known.get().describe(draft);
            known.get().offer(files);
        }
        if (draft.replaces() != null) {
            retire(draft.replaces(), draft);
        }
    }

    /** False when the bytes of a pack's recording are missing here, as on a new node beside an old database. */
    @Transactional(readOnly = true)
    public boolean hasAllBytes(String pack) {
        return recordings.findHashes(pack).stream()
                .allMatch(hash -> store.find(hash).isPresent());
    }

    /** Whether just this file is part of a recording of this length: then it was listened to when it came. */
    @Transactional(readOnly = true)
    public boolean knows(Encoding encoding, int lengthMillis) {
        try (InputStream bytes = encoding.bytes().getInputStream()) {
            return recordings.isKnown(Sha256.of(bytes), encoding.format(), lengthMillis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a recording has peaks to be drawn, of a pack's or of our own making. */
    @Transactional(readOnly = true)
    public boolean hasPeaks(String id) {
        return recordings.findById(id).map(Recording::peaks).isPresent();
    }

    private void retire(String slug, RecordingDraft by) {
        Recording replaced = recordings
                .findBySlug(slug)
                .filter(other -> other.trackId().equals(by.trackId()))
                .orElseThrow(() ->
                        new RecordingRefused("replaces: expected another recording of the same track, found " + slug));
        replaced.retire(by.identity().liveFrom());
    }

    /** Holds the recordings of a track back that would be live before the track is. */
    public void holdBack(String trackId, Instant until) {
        recordings.findByTrackId(trackId).forEach(recording -> recording.holdBack(until));
    }

    private RecordingFile keep(Encoding encoding) {
        try (InputStream bytes = encoding.bytes().getInputStream()) {
            RecordingStore.StoredFile stored = store.keep(bytes);
            return new RecordingFile(encoding.format(), stored.sha256(), stored.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOtherBytes(Recording known, RecordingDraft draft, List<RecordingFile> files) {
        Set<String> before = known.files().stream().map(RecordingFile::sha256).collect(Collectors.toSet());
        Set<String> after = files.stream().map(RecordingFile::sha256).collect(Collectors.toSet());
        if (!before.equals(after)
                || !known.trackId().equals(draft.trackId())
                || known.lengthMillis() != draft.lengthMillis()) {
            throw new RecordingRefused("The recording " + known.slug()
                    + " has other audio than before: give the new audio an id and a slug of its own, and say that it replaces "
                    + known.slug());
        }
    }
}
