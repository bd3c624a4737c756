package org.spacedock.listening;

import java.time.Instant;
import java.util.Optional;

/** Which file an address under {@code /audio} means. */
interface AudioFiles {

    /**
     * The file of a recording in a format, if both exist and the recording may be heard at this instant: an embargoed one is
     * as unknown as one that never was.
     *
     * @param recordingSlug a valid slug
     * @param format the file name's ending, such as {@code mp3}
     */
    Optional<AudioFile> findLive(String recordingSlug, String format, Instant now);

    /**
     * A file as the database knows it.
     *
     * @param sha256 its name in the store
     * @param bytes its length
     * @param mediaType such as {@code audio/ogg; codecs=opus}
     */
    record AudioFile(String sha256, long bytes, String mediaType) {}
}
