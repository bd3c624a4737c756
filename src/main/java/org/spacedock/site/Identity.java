package org.spacedock.site;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who a thing is, whatever it is called today.
 *
 * @param id eight characters of Crockford's base32 in lower case; permanent, the same in every database, and what calendar
 *     ids, feed ids and short links derive from
 * @param slug the last part of its address; may change
 * @param formerly the slugs that it had before; they redirect
 * @param pack the content pack that it came with
 * @param liveFrom its effective instant: the latest of its own embargo and its parents'
 */
public record Identity(String id, String slug, List<String> formerly, String pack, Instant liveFrom) {

    public static final String ALLOWED = "eight characters of 0-9 and a-z without i, l, o, u";

    private static final Pattern SHAPE = Pattern.compile("[0-9a-hjkmnp-tv-z]{8}");

    public static boolean isId(String text) {
        return SHAPE.matcher(text).matches();
    }
}
