package org.spacedock.listening;

/**
 * A recording can't be taken as it is: its sound can't be decoded or isn't what it should be, other bytes came under an id whose
 * address readers keep for a year, or it replaces what it can't. The message says what is wrong or what to do.
 */
public class RecordingRefused extends RuntimeException {

    RecordingRefused(String sentence) {
        super(sentence);
    }
}
