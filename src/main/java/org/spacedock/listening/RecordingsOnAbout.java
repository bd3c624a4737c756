package org.spacedock.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spacedock.site.AboutPage;
import org.spacedock.site.AboutPart;
import org.spacedock.site.Link;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says on the about page what the recordings are and under which licence they may be used. */
@Component
class RecordingsOnAbout implements AboutPart {

    private final Recordings recordings;

    RecordingsOnAbout(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    @Transactional(readOnly = true)
    public AboutPage.Part part(Instant now) {
        return new AboutPage.Part(
                "recordings",
                recordings.findLive(now).stream().map(RecordingsOnAbout::note).toList());
    }

    private static AboutPage.Note note(Recording recording) {
        List<Link> links = new ArrayList<>();
        String licence = recording.licenceName();
        String address = recording.licenceAddress();
        if (licence != null && address != null) {
            links.add(new Link(licence, address));
        }
        String words = Stream.of(recording.notice(), recording.credit())
                .filter(Objects::nonNull)
                .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
                .collect(Collectors.joining(" "));
        return new AboutPage.Note(recording.title(), words, links);
    }
}
