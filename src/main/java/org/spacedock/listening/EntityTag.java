package org.spacedock.listening;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The strong entity tag of a file (RFC 9110, section 8.8.3): the hash of its bytes, so it changes exactly when they do.
 *
 * @param text with its quotes
 */
record EntityTag(String text) {

    private static final Pattern LISTED =
            Pattern.compile("(?:^|,)[ \t]*(W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")(?=[ \t]*(?:,|$))");

    /** Refuses a tag that is weak or has no quotes. */
    EntityTag {
        if (!text.matches("\"[\\x21\\x23-\\x7E]+\"")) {
            throw new IllegalArgumentException("not a strong entity tag: " + text);
        }
    }

    static EntityTag of(String sha256) {
        return new EntityTag('"' + sha256 + '"');
    }

    /**
     * By strong comparison, as {@code If-Match} asks (section 13.1.1).
     *
     * @param fields the lines of the field, which together are one list
     */
    boolean isStronglyIn(List<String> fields) {
        return isIn(fields, false);
    }

    /** By weak comparison, as {@code If-None-Match} asks (section 13.1.2). */
    boolean isWeaklyIn(List<String> fields) {
        return isIn(fields, true);
    }

    /** By strong comparison with the one validator of {@code If-Range} (section 13.1.5): a weak tag or a date never matches. */
    boolean isAloneIn(List<String> fields) {
        return fields.size() == 1 && fields.get(0).strip().equals(text);
    }

    private boolean isIn(List<String> fields, boolean weakToo) {
        String list = String.join(",", fields).strip();
        return list.equals("*")
                || LISTED.matcher(list)
                        .results()
                        .filter(listed -> weakToo || listed.group(1) == null)
                        .anyMatch(listed -> listed.group(2).equals(text));
    }
}
