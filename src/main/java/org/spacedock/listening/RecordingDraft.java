package org.spacedock.listening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.Identity;
import org.spacedock.site.Link;
import org.springframework.core.io.Resource;

/**
 * A recording as somebody hands it in.
 *
 * @param trackId the track that it is a recording of
 * @param lengthMillis how long it is; it says nothing of the released cue's length
 * @param files the encodings in the order in which a browser should try them
 * @param replaces the slug of the recording that it replaces, or null
 */
public record RecordingDraft(
        Identity identity,
        String trackId,
        String title,
        boolean standIn,
        @Nullable String notice,
        @Nullable String credit,
        @Nullable Link licence,
        @Nullable String description,
        int lengthMillis,
        @Nullable Peaks peaks,
        @Nullable Link elsewhere,
        List<Encoding> files,
        List<AppearanceDraft> appearances,
        @Nullable String replaces) {

    public record Encoding(AudioFormat format, Resource bytes) {}

    /**
     * A theme in the recording.
     *
     * @param fromMillis where it begins, or null together with {@code toMillis} where the time is not known
     */
    public record AppearanceDraft(
            String themeId,
            @Nullable Integer fromMillis,
            @Nullable Integer toMillis,
            @Nullable String by) {

        /** Refuses an appearance that begins and never ends, or ends without a begin. */
        public AppearanceDraft {
            if ((fromMillis == null) != (toMillis == null)) {
                throw new IllegalArgumentException("an appearance has both times or none");
            }
        }
    }
}
