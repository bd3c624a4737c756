package org.spacedock.site;

import java.util.regex.Pattern;

/**
 * The readable last part of an address: lower-case letters and digits of any script, in words joined by single hyphens, at
 * most 80 characters.
 */
public record Slug(String text) {

    public static final int LONGEST = 80;
    public static final String ALLOWED = "lower-case letters and digits joined by hyphens, at most 80 characters";

    private static final Pattern SHAPE = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");

    /** @throws IllegalArgumentException when the text is no slug */
    public Slug {
        if (!isValid(text)) {
            throw new IllegalArgumentException(ALLOWED);
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /**
     * The slug of an address that a reader asked for.
     *
     * @throws NotFound when it can't be one: no thing has such an address, and the database need not be asked
     */
    public static String asked(String text) {
        if (!isValid(text)) {
            throw new NotFound("There is no page at this address.");
        }
        return text;
    }
}
