package org.spacedock.listening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spacedock.site.NotFound;
import org.spacedock.site.Slug;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The bytes of recordings. Every request asks anew whether the recording may be heard: no static handler stands before it. */
@Controller
class AudioController {

    private static final Logger log = LoggerFactory.getLogger(AudioController.class);

    private final AudioFiles files;
    private final RecordingStore store;
    private final Clock clock;

    AudioController(AudioFiles files, RecordingStore store, Clock clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    /** HEAD comes here too, as to every address that answers GET. */
    @GetMapping("/audio/{recording}.{format}")
    void audio(
            @PathVariable String recording,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AudioFiles.AudioFile file = live(recording, format);
        // A file of another length was cut short; under its strong tag it would be kept by caches as if it were right.
        RecordingStore.Audio audio = store.find(file.sha256())
                .filter(found -> found.length() == file.bytes())
                .orElseThrow(() -> {
                    log.warn(
                            "The {} of the recording {} is not in the store: {} bytes are expected under {}.",
                            format,
                            recording,
                            file.bytes(),
                            file.sha256());
                    return new NotFound("The sound of this recording is missing just now.");
                });
        new AudioAnswer(audio, file.mediaType(), EntityTag.of(file.sha256())).send(request, response);
    }

    private AudioFiles.AudioFile live(String recording, String format) {
        return Optional.of(recording)
                .filter(Slug::isValid)
                .flatMap(slug -> files.findLive(slug, format, clock.instant()))
                .orElseThrow(() -> new NotFound("There is no recording at this address, or not in this format."));
    }
}
