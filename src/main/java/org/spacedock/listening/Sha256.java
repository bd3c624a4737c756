package org.spacedock.listening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 as this room uses it: as the name of stored bytes, and as even chance that is the same on every machine. */
final class Sha256 {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The name of all that a stream still holds. */
    static String of(InputStream bytes) throws IOException {
        MessageDigest digest = digest();
        bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The text itself, once it is known to be a hash: nothing else may become part of a path.
     *
     * @throws IllegalArgumentException when it isn't 64 lower-case hexadecimal digits
     */
    static String checked(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("A stored file is named by 64 lower-case hexadecimal digits.");
        }
        return text;
    }
}
