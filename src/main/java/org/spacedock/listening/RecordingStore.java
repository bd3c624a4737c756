package org.spacedock.listening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the bytes of recordings lie, each file under the SHA-256 of its content. So the same file is kept once, a name never
 * changes what it means, and the name is the strong entity tag of the bytes. It knows neither recordings nor formats.
 */
public interface RecordingStore {

    /**
     * Keeps all bytes of a stream, which the caller closes. After it returns they survive a crash; if it fails nothing is
     * stored. Keeping the same bytes again changes nothing.
     *
     * @throws IOException when the stream can't be read or the bytes can't be written
     */
    StoredFile keep(InputStream bytes) throws IOException;

    /**
     * The bytes stored under a name, if there are any.
     *
     * @param sha256 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException when it is anything else
     */
    Optional<Audio> find(String sha256);

    /**
     * What was stored.
     *
     * @param sha256 its name, 64 lower-case hexadecimal digits
     * @param length in bytes
     */
    record StoredFile(String sha256, long length) {

        /** Refuses what can't name a stored file. */
        public StoredFile {
            Sha256.checked(sha256);
            if (length < 0) {
                throw new IllegalArgumentException("A file is not shorter than nothing: " + length);
            }
        }
    }

    /** Stored bytes, ready to be sent. */
    interface Audio {

        /** In bytes. */
        long length();

        /** The bytes as a file of this machine, by its canonical path, where they are one: then a container sends it without copies. */
        Optional<Path> file();

        /**
         * Exactly these bytes, read as they are asked for.
         *
         * @param from the first one, counted from 0
         * @param length how many; the stream ends after them, and fails where the stored bytes end sooner
         */
        InputStream open(long from, long length) throws IOException;
    }
}
