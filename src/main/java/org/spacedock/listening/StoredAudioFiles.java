package org.spacedock.listening;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the bytes of a live recording, a retired one's too: its address may be in somebody's page. */
@Component
class StoredAudioFiles implements AudioFiles {

    private final Recordings recordings;

    StoredAudioFiles(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AudioFile> findLive(String recordingSlug, String format, Instant now) {
        return recordings
                .findLive(recordingSlug, now)
                .flatMap(recording -> recording.files().stream()
                        .filter(file -> file.format().extension().equals(format))
                        .map(file -> new AudioFile(
                                file.sha256(), file.bytes(), file.format().mediaType()))
                        .findFirst());
    }
}
