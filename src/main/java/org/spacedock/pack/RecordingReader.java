package org.spacedock.pack;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spacedock.listening.AudioFormat;
import org.spacedock.listening.Peaks;
import org.spacedock.listening.RecordingDraft;
import org.spacedock.listening.RecordingDraft.AppearanceDraft;
import org.spacedock.listening.RecordingDraft.Encoding;
import org.spacedock.listening.RecordingRefused;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;
import org.springframework.core.io.Resource;

/** Reads the recordings with their audio files, which must be there and sound. */
class RecordingReader {

    private static final int LARGEST_PEAKS = 4096;

    private final Reading reading;
    private final Listener listener;
    private final List<Entry> recordings;

    RecordingReader(Reading reading, Map<String, List<Entry>> sections, Listener listener) {
        this.reading = reading;
        this.listener = listener;
        this.recordings = sections.getOrDefault("recordings", List.of());
    }

    void claim() {
        for (Entry recording : recordings) {
            Identity track = reading.requiredReference(Kind.TRACK, recording, "track");
            reading.claim(Kind.RECORDING, recording, track.liveFrom());
        }
    }

    void read(Pack pack) {
        for (Entry recording : recordings) {
            pack.recordings.add(new Pack.Placed<>(read(recording), recording.file(), recording.line()));
            recording.done();
        }
    }

    private RecordingDraft read(Entry recording) {
        Entry licence = recording.entry("licence");
        Entry elsewhere = recording.entry("elsewhere");
        Identity replaces = reading.reference(Kind.RECORDING, recording, "replaces");
        if (replaces != null && replaces.id().equals(reading.identity(recording).id())) {
            recording.wrong("replaces", "expected another recording than itself");
        }
        int length = recording.required("length", RecordingReader::length, 0);
        Peaks drawn = peaks(recording);
        Heard heard = files(recording, length, !recording.has("peaks"));
        return new RecordingDraft(
                reading.identity(recording),
                reading.requiredReference(Kind.TRACK, recording, "track").id(),
                recording.required("title"),
                recording.flag("stand-in"),
                recording.text("notice"),
                recording.text("credit"),
                licence == null ? null : Reading.link(licence),
                recording.text("description", Entry.LONG),
                length,
                drawn == null ? heard.peaks() : drawn,
                elsewhere == null ? null : Reading.link(elsewhere),
                heard.files(),
                appearances(recording, length),
                replaces == null ? null : replaces.slug());
    }

    private @Nullable Peaks peaks(Entry recording) {
        String path = recording.text("peaks");
        Resource file = path == null ? null : file(recording, "peaks", path);
        if (file == null) {
            return null;
        }
        try {
            return Peaks.parse(PackFolder.text(file, LARGEST_PEAKS).strip());
        } catch (IllegalArgumentException | IOException e) {
            recording.wrong("peaks", path + ": " + e.getMessage());
            return null;
        }
    }

    /**
     * The files of a recording.
     *
     * @param peaks of the first that somebody listened to, or null
     */
    private record Heard(List<Encoding> files, @Nullable Peaks peaks) {}

    private Heard files(Entry recording, int length, boolean withoutPeaks) {
        boolean wantsPeaks =
                withoutPeaks && listener.wantsPeaks(reading.identity(recording).id());
        List<Encoding> files = new ArrayList<>();
        List<Peaks> peaks = new ArrayList<>();
        Set<AudioFormat> formats = new HashSet<>();
        recording.eachText("files", path -> {
            Resource file = file(recording, "files", path);
            AudioFormat format = AudioFormat.ofExtension(path.substring(path.lastIndexOf('.') + 1))
                    .orElse(null);
            if (format == null) {
                recording.wrong("files", path + ": expected one of " + AudioFormat.allowed());
            } else if (!formats.add(format)) {
                recording.wrong("files", path + ": this format stands twice");
            } else if (file != null) {
                Encoding encoding = new Encoding(format, file);
                files.add(encoding);
                if (length > 0) { // else its field is a problem already
                    listen(recording, path, encoding, length, wantsPeaks && peaks.isEmpty())
                            .ifPresent(peaks::add);
                }
            }
        });
        if (files.isEmpty() && !recording.has("files")) {
            recording.problem(recording.line(), "expected the field “files” with at least one audio file");
        }
        return new Heard(files, peaks.isEmpty() ? null : peaks.get(0));
    }

    private Optional<Peaks> listen(Entry recording, String path, Encoding encoding, int length, boolean forPeaks) {
        try {
            return Optional.ofNullable(listener.listen(encoding, length, forPeaks));
        } catch (RecordingRefused e) {
            recording.wrong("files", path + " " + e.getMessage());
            return Optional.empty();
        }
    }

    private @Nullable Resource file(Entry recording, String field, String path) {
        Resource file = reading.folder.files().get(path);
        if (file == null) {
            recording.wrong(field, "there is no file " + path + " in the pack");
        }
        return file;
    }

    private List<AppearanceDraft> appearances(Entry recording, int length) {
        List<AppearanceDraft> appearances = new ArrayList<>();
        for (Entry appearance : recording.entries("appearances")) {
            boolean timed = appearance.has("from") || appearance.has("to");
            Integer from = timed ? appearance.required("from", RecordingReader::millis, 0) : null;
            Integer to = timed ? appearance.required("to", RecordingReader::millis, length) : null;
            if (from != null && to != null && (from >= to || to > length)) {
                appearance.problem(appearance.line(), "expected from before to, and to within the recording's length");
            }
            appearances.add(new AppearanceDraft(
                    reading.requiredReference(Kind.THEME, appearance, "theme").id(),
                    from,
                    to,
                    appearance.text("by", 200)));
            appearance.done();
        }
        return appearances;
    }

    private static int length(String text) {
        int millis = millis(text);
        if (millis == 0) {
            throw new IllegalArgumentException("more than 0 seconds");
        }
        return millis;
    }

    /** Seconds with up to three decimals, about a day at most, as milliseconds. */
    private static int millis(String text) {
        if (!text.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
            throw new IllegalArgumentException("seconds such as 83 or 83.5");
        }
        return new BigDecimal(text).movePointRight(3).intValueExact();
    }
}
