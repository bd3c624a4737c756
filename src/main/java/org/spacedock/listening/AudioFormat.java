package org.spacedock.listening;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The formats that a recording may have: those that browsers play. Each knows how ffmpeg calls the container and the codec that
 * its media type promises.
 */
public enum AudioFormat {
    OPUS("audio/ogg; codecs=opus", "Opus", "ogg", "opus,libopus", "OggS"),
    M4A("audio/mp4; codecs=mp4a.40.2", "AAC", "mp4", "aac", ".{4}ftyp"),
    MP3("audio/mpeg", "MP3", "mp3", "mp3float,mp3", "(?!OggS|fLaC|RIFF|.{4}ftyp)"),
    OGG("audio/ogg; codecs=vorbis", "Ogg Vorbis", "ogg", "vorbis,libvorbis", "OggS"),
    FLAC("audio/flac", "FLAC", "flac", "flac", "fLaC|ID3"),
    WAV("audio/wav", "WAV", "wav", "pcm_u8,pcm_s16le,pcm_s24le,pcm_s32le,pcm_f32le", "RIFF.{4}WAVE");

    private final String mediaType;
    private final String title;
    private final String demuxer;
    private final String decoders;
    private final Pattern head;

    AudioFormat(String mediaType, String title, String demuxer, String decoders, String head) {
        this.mediaType = mediaType;
        this.title = title;
        this.demuxer = demuxer;
        this.decoders = decoders;
        this.head = Pattern.compile(head, Pattern.DOTALL);
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

    String demuxer() {
        return demuxer;
    }

    /**
     * Whether a file may begin like this. Demuxers of bare frames would find them in other containers too, where no browser
     * looks for them. An MP3 has no mark of its own, and begins with whatever its encoder left there.
     *
     * @param begin the first twelve bytes, or all where there are fewer
     */
    boolean mayBeginWith(byte[] begin) {
        return head.matcher(new String(begin, ISO_8859_1)).lookingAt();
    }

    /** Those that may decode it, with commas between. */
    String decoders() {
        return decoders;
    }
}
