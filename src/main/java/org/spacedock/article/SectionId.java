package org.spacedock.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a section, so that it can be linked to: "Where the vinyl stands" is {@code #section-where-the-vinyl-stands}. The
 * prefix keeps a heading such as "Sources" apart from the ids of the page around it.
 */
final class SectionId {

    static final Pattern SHAPE = Pattern.compile("section(?:-[\\p{L}\\p{N}]+)+");

    private static final int LONGEST = 60;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private SectionId() {}

    static String of(String heading) {
        String plain = ACCENTS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder("section");
        Matcher words = WORD.matcher(plain);
        while (words.find() && id.length() + words.group().length() < LONGEST) {
            id.append('-').append(words.group());
        }
        return id.indexOf("-") < 0 ? id + "-1" : id.toString();
    }
}
