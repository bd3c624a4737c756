package org.spacedock.listening;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that a recording may have: those that browsers play. */
public enum AudioFormat {
    OPUS("audio/ogg; codecs=opus", "Opus"),
    M4A("audio/mp4; codecs=mp4a.40.2", "AAC"),
    MP3("audio/mpeg", "MP3"),
    OGG("audio/ogg; codecs=vorbis", "Ogg Vorbis"),
    FLAC("audio/flac", "FLAC"),
    WAV("audio/wav", "WAV");

    private final String mediaType;
    private final String title;

    AudioFormat(String mediaType, String title) {
        this.mediaType = mediaType;
        this.title = title;
    }

    /** The format of a file with this ending, without the dot. */
    public static Optional<AudioFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /** "opus, m4a, mp3 …", for a sentence that says what is allowed. */
    public static String allowed() {
        return Arrays.stream(values()).map(AudioFormat::extension).collect(Collectors.joining(", "));
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    String title() {
        return title;
    }
}
