package org.spacedock.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The folded form of a title by which lists are sorted, the same in every database whatever its collation. */
final class SortKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final int LONGEST = 300;

    private SortKey() {}

    static String of(String title) {
        String folded =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        String key = folded.toLowerCase(Locale.ROOT);
        // Folding can lengthen a title: one sign may stand for a word.
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
