package org.spacedock.pack;

import org.jspecify.annotations.Nullable;
import org.spacedock.listening.ListeningDesk;
import org.spacedock.listening.Peaks;
import org.spacedock.listening.RecordingDraft.Encoding;
import org.spacedock.listening.RecordingRefused;
import org.spacedock.listening.SoundCheck;
import org.springframework.stereotype.Component;

/** Listens to what a pack brings: to each file that is new here, and to a known one where its waveform is still wanting. */
@Component
class Listener {

    private final SoundCheck sound;
    private final ListeningDesk desk;

    Listener(SoundCheck sound, ListeningDesk desk) {
        this.sound = sound;
        this.desk = desk;
    }

    boolean isThere() {
        return sound.isPossible();
    }

    /** Whether a waveform is wanting for the recording with this id, when its pack brings none. */
    boolean wantsPeaks(String id) {
        return isThere() && !desk.hasPeaks(id);
    }

    /**
     * Listens to a file, if it has to be.
     *
     * @param forPeaks when it is listened to even if it is known
     * @return its peaks, or null where nobody listened
     * @throws RecordingRefused with what is wrong with the file
     */
    @Nullable
    Peaks listen(Encoding encoding, int lengthMillis, boolean forPeaks) {
        boolean needed = isThere() && (forPeaks || !desk.knows(encoding, lengthMillis));
        return needed ? sound.listen(encoding, lengthMillis) : null;
    }
}
