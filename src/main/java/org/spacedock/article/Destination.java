package org.spacedock.article;

import java.util.regex.Pattern;

/**
 * Where a link or a picture of an article may lead. What is allowed is listed, so that a scheme nobody thought of is refused;
 * an address relative to the article's own is refused too, since the text is also read in feeds.
 */
final class Destination {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Z}\\s\\\\]");

    /** No user name before the host: "https://collider.com@elsewhere" reads as a link to another site than it is. */
    private static final Pattern WEB = Pattern.compile("(?i:https?)://[^/?#@]+(?:[/?#].*)?");

    private static final Pattern MAIL = Pattern.compile("(?i:mailto):[^@]+@[^@]+");
    private static final Pattern PAGE = Pattern.compile("/(?!/).*");
    private static final Pattern SECTION = Pattern.compile("#.+");

    private Destination() {}

    static boolean isOpenToLinks(String address) {
        return isPrintable(address)
                && (leavesTheSite(address)
                        || MAIL.matcher(address).matches()
                        || PAGE.matcher(address).matches()
                        || SECTION.matcher(address).matches());
    }

    /** A picture from another host would tell that host of every reader. */
    static boolean isOpenToPictures(String address) {
        return isPrintable(address) && PAGE.matcher(address).matches();
    }

    static boolean leavesTheSite(String address) {
        return WEB.matcher(address).matches();
    }

    private static boolean isPrintable(String address) {
        return !UNPRINTABLE.matcher(address).find();
    }
}
