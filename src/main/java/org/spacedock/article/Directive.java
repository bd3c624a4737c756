package org.spacedock.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;
import org.spacedock.site.Slug;

/**
 * A line that is a directive or was clearly meant as one. A veil is its opening and its closing line, not a container, so that
 * a forgotten one is found where it stands and code in a veil may show a directive.
 */
final class Directive extends CustomBlock {

    enum Kind {
        TRACK,
        VEIL,
        END,
        BROKEN
    }

    private static final Pattern TRACK = Pattern.compile("::track\\[([^\\[\\]]*)]");
    private static final Pattern VEIL = Pattern.compile(":::veil\\[([^\\[\\]]*)]");
    private static final Pattern EPISODE = Pattern.compile("([^/]*)/[1-9][0-9]?x[0-9]{2}");

    /** Prose may well start a line with "::before is …": two colons count only with a bracket, alone, or with a name of ours. */
    private static final Pattern MEANT = Pattern.compile(
            ":{3}.*|::[ \\t]*(?:[\\p{L}\\p{N}_-]*(?:\\[.*)?|(?i:track|veil)\\b.*)|:(?i:track|veil)\\[[^\\]]*]");

    private static final Pattern NAME = Pattern.compile(":+[ \\t]*([\\p{L}\\p{N}_-]*).*");

    private final String text;
    private final Kind kind;
    private final String argument;

    /** @param text the line without the white space around it */
    Directive(String text) {
        this.text = text;
        Matcher track = TRACK.matcher(text);
        Matcher veil = VEIL.matcher(text);
        if (track.matches()) {
            kind = Kind.TRACK;
            argument = track.group(1);
        } else if (veil.matches()) {
            kind = Kind.VEIL;
            argument = veil.group(1);
        } else {
            kind = text.equals(":::") ? Kind.END : Kind.BROKEN;
            argument = "";
        }
    }

    static boolean isMeantBy(String text) {
        return text.startsWith(":") && MEANT.matcher(text).matches();
    }

    Kind kind() {
        return kind;
    }

    /** What stands in the brackets: a track's slug, or an episode as "picard/3x09". */
    String argument() {
        return argument;
    }

    String text() {
        return text;
    }

    boolean isSound() {
        return expected() == null;
    }

    /** What should stand here instead, or null when the line is right by itself. */
    @Nullable
    String expected() {
        return switch (kind) {
            case TRACK ->
                Slug.isValid(argument)
                        ? null
                        : "a track's slug in ::track[…] (" + Slug.ALLOWED + "); found " + Quoted.of(argument);
            case VEIL ->
                isEpisode(argument)
                        ? null
                        : "an episode in :::veil[…], as show/season x episode in two digits, such as picard/3x09; found "
                                + Quoted.of(argument);
            case END -> null;
            case BROKEN -> expectedByName() + "; found " + Quoted.of(text);
        };
    }

    private String expectedByName() {
        Matcher matcher = NAME.matcher(text);
        String name = matcher.matches() ? matcher.group(1) : "";
        if (name.equalsIgnoreCase("track")) {
            return "::track[slug], alone on its line";
        }
        if (name.equalsIgnoreCase("veil")) {
            return ":::veil[show/season x episode], such as :::veil[picard/3x09], alone on its line";
        }
        return "a directive that exists: ::track[slug], :::veil[picard/3x09] or the ::: that closes a veil";
    }

    private static boolean isEpisode(String argument) {
        Matcher matcher = EPISODE.matcher(argument);
        return matcher.matches() && Slug.isValid(matcher.group(1));
    }
}
