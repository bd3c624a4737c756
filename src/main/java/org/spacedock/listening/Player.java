package org.spacedock.listening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One recording, ready to be played on a page.
 *
 * @param recording the recording's slug
 * @param track the title of the track it stands for
 * @param path the track's page, such as {@code /tracks/leaving-spacedock}
 * @param address the track's page with the site's own address before it, for copying
 * @param standIn true for a stand-in: then {@code notice} is shown wherever it plays
 * @param notice what the recording is, such as "Stand-in recording, composed for this site"
 * @param by whose it is, in a few words: of a stand-in its notice, so that no name stands over what it did not make; or null
 * @param elsewhere where the released track can be heard, or null
 * @param files the formats in the order in which a browser should try them
 * @param length the recording's length as "1:41"; it is not the released cue's
 * @param seconds the same in whole seconds, rounded down
 * @param strip the waveform, or null where the recording has no peaks
 * @param description what one hears, for those who cannot (WCAG 2.2, 1.2.1), or null
 * @param marks the timed appearances of themes, in order
 * @param untimed the appearances whose times are not known, to be listed and never drawn
 * @param start the moment to begin at, in whole seconds, or null
 * @param startWords the same as "0:42"
 */
public record Player(
        String recording,
        String track,
        String path,
        String address,
        boolean standIn,
        @Nullable String notice,
        @Nullable String by,
        @Nullable String elsewhere,
        @Nullable String elsewhereName,
        List<File> files,
        String length,
        int seconds,
        @Nullable String strip,
        @Nullable String description,
        List<Mark> marks,
        List<Untimed> untimed,
        @Nullable Integer start,
        @Nullable String startWords) {

    /**
     * One format of the recording.
     *
     * @param address where the bytes are, {@code #t=} included where a moment is asked for (Media Fragments 1.0, section 4.2.1),
     *     so that a browser without JavaScript begins there too
     * @param type the media type with its codec
     * @param name the format's name for a reader: "MP3"
     */
    public record File(String address, String type, String name) {}

    /**
     * A theme that appears somewhere in the recording.
     *
     * @param theme the theme's name
     * @param path the theme's page
     * @param by who plays it, or null
     */
    public record Untimed(
            String theme, String path, @Nullable String by) {}

    /**
     * The appearances of one theme.
     *
     * @param marks those with a time, in order
     * @param untimed those without; they have no place on the waveform
     */
    public record Lane(String theme, String path, List<Mark> marks, List<Untimed> untimed) {}

    /** One lane for each theme, in the order in which the themes are first heard; those without any time come last. */
    public List<Lane> lanes() {
        Map<String, String> themes = new LinkedHashMap<>();
        marks.forEach(mark -> themes.putIfAbsent(mark.path(), mark.theme()));
        untimed.forEach(appearance -> themes.putIfAbsent(appearance.path(), appearance.theme()));
        return themes.entrySet().stream()
                .map(theme -> new Lane(
                        theme.getValue(),
                        theme.getKey(),
                        marks.stream()
                                .filter(mark -> mark.path().equals(theme.getKey()))
                                .toList(),
                        untimed.stream()
                                .filter(appearance -> appearance.path().equals(theme.getKey()))
                                .toList()))
                .toList();
    }
}
