package org.spacedock.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one pack, in a folder of the file system or inside the program.
 *
 * @param name the folder's name, for messages before the pack's own name is known
 * @param files by their paths within the pack, such as {@code articles/first.md}
 */
record PackFolder(String name, SortedMap<String, Resource> files) {

    /** Rises when the import reads packs differently, so that packs that haven't changed are read once more. */
    private static final String READING = "1";

    static final String NO_UTF8 = "expected text in UTF-8";

    /** Refuses what is no UTF-8, rather than showing readers the wrong letters. */
    static CharsetDecoder utf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * The whole text of a small file.
     *
     * @param longest in bytes; a longer file is not read
     * @throws IllegalArgumentException with what was expected
     */
    static String text(Resource file, int longest) throws IOException {
        if (file.contentLength() > longest) {
            throw new IllegalArgumentException("expected at most " + longest + " bytes");
        }
        try (InputStream bytes = file.getInputStream()) {
            return utf8().decode(ByteBuffer.wrap(bytes.readAllBytes())).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(NO_UTF8, e);
        }
    }

    /** The packs that come with the program. */
    static List<PackFolder> builtin() throws IOException {
        return matching("classpath*:/packs/");
    }

    /**
     * The pack in a folder, or the packs in its sub-folders.
     *
     * @throws PackRejected when there is none
     */
    static List<PackFolder> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new PackRejected(
                    folder.toString(), List.of(new Problem(folder.toString(), 0, "there is no such folder")));
        }
        String base = folder.toRealPath().toUri().toString();
        List<PackFolder> found =
                Files.isRegularFile(folder.resolve("pack.yaml")) ? List.of(read(base, base)) : matching(base);
        if (found.isEmpty()) {
            throw new PackRejected(
                    folder.toString(),
                    List.of(new Problem("pack.yaml", 0, "expected this file in the folder or in its sub-folders")));
        }
        return found;
    }

    private static List<PackFolder> matching(String base) throws IOException {
        List<PackFolder> folders = new ArrayList<>();
        for (Resource pack : new PathMatchingResourcePatternResolver().getResources(base + "*/pack.yaml")) {
            String address = pack.getURI().toString();
            String folder = address.substring(0, address.lastIndexOf('/') + 1);
            folders.add(read(folder, folder));
        }
        folders.sort(Comparator.comparing(PackFolder::name));
        return folders;
    }

    private static PackFolder read(String base, String address) throws IOException {
        SortedMap<String, Resource> files = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(base + "**")) {
            String path = path(file, address);
            if (path != null) {
                files.put(path, file);
            }
        }
        String trimmed = address.substring(0, address.length() - 1);
        return new PackFolder(trimmed.substring(trimmed.lastIndexOf('/') + 1), files);
    }

    /** The path within the pack, or null for a folder and for what lies outside. */
    private static @Nullable String path(Resource file, String base) throws IOException {
        String address = file.getURI().toString();
        if (!address.startsWith(base) || address.endsWith("/") || !file.isReadable() || isFolder(file)) {
            return null;
        }
        return URI.create("x:/" + address.substring(base.length())).getPath().substring(1);
    }

    private static boolean isFolder(Resource file) throws IOException {
        return file.isFile() && Files.isDirectory(file.getFile().toPath());
    }

    /** A hash over all files, names included: the same for the same pack on every machine. */
    String digest() throws IOException {
        MessageDigest digest = sha256();
        digest.update(READING.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, Resource> file : files.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            MessageDigest content = sha256();
            try (InputStream bytes = file.getValue().getInputStream()) {
                byte[] buffer = new byte[1 << 16];
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    content.update(buffer, 0, read);
                }
            }
            digest.update(content.digest());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
