package org.spacedock.listening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One encoding of a recording; its bytes are kept in the {@link RecordingStore} under their hash. */
@Embeddable
class RecordingFile {

    @Enumerated(EnumType.STRING)
    private AudioFormat format;

    private String sha256;
    private long bytes;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected RecordingFile() {}

    RecordingFile(AudioFormat format, String sha256, long bytes) {
        this.format = format;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    AudioFormat format() {
        return format;
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }
}
