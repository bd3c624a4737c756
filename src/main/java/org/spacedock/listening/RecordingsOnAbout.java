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
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Says on the about page what the recordings are and under which licence they may be used. */
@Component
class RecordingsOnAbout implements AboutPart {

    /** A list longer than this would be a catalogue, which the about page is not. */
    private static final int MOST = 50;

    private final Recordings recordings;

    RecordingsOnAbout(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public AboutPage.Part part(Instant now) {
        return new AboutPage.Part(
                "recordings",
                recordings.findLive(now, Limit.of(MOST)).stream()
                        .map(RecordingsOnAbout::note)
                        .toList());
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
