package org.spacedock.listening;

/**
 * A recording can't be taken as it is: other bytes came under an id whose address readers keep for a year, or it replaces what
 * it can't. The message says what to do.
 */
public class RecordingRefused extends RuntimeException {

    RecordingRefused(String sentence) {
        super(sentence);
    }
}
