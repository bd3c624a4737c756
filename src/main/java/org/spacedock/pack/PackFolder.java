package org.spacedock.pack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
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
    private static final String READING = "2";

    private static final String HEAD = "pack.yaml";

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
        List<PackFolder> folders = new ArrayList<>();
        PathMatchingResourcePatternResolver program = new PathMatchingResourcePatternResolver();
        for (Resource pack : program.getResources("classpath*:/packs/*/pack.yaml")) {
            String head = pack.getURI().toString();
            String base = head.substring(0, head.lastIndexOf('/') + 1);
            SortedMap<String, Resource> files = new TreeMap<>();
            for (Resource file : program.getResources(base + "**")) {
                String path = path(file, base);
                if (path != null) {
                    files.put(path, file);
                }
            }
            String trimmed = base.substring(0, base.length() - 1);
            folders.add(new PackFolder(trimmed.substring(trimmed.lastIndexOf('/') + 1), files));
        }
        folders.sort(Comparator.comparing(PackFolder::name));
        return folders;
    }

    /** The path within a pack of the program, or null for a folder. */
    private static @Nullable String path(Resource file, String base) throws IOException {
        String address = file.getURI().toString();
        if (!address.startsWith(base) || address.endsWith("/") || !file.isReadable()) {
            return null;
        }
        return URI.create("x:/" + address.substring(base.length())).getPath().substring(1);
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
        Path root = folder.toRealPath();
        List<PackFolder> found = new ArrayList<>();
        if (Files.isRegularFile(root.resolve(HEAD))) {
            found.add(read(root));
        } else {
            try (Stream<Path> inside = Files.list(root)) {
                for (Path pack : inside.sorted().toList()) {
                    if (Files.isRegularFile(pack.resolve(HEAD))) {
                        found.add(read(pack.toRealPath()));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            throw new PackRejected(
                    folder.toString(),
                    List.of(new Problem(HEAD, 0, "expected this file in the folder or in its sub-folders")));
        }
        return found;
    }

    /** All files below a folder; links are not followed, so that a pack can't reach for files outside of it. */
    private static PackFolder read(Path root) throws IOException {
        SortedMap<String, Resource> files = new TreeMap<>();
        try (Stream<Path> inside = Files.walk(root)) {
            for (Path file : inside.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String path = root.relativize(file).toString().replace(File.separatorChar, '/');
                files.put(path, new FileSystemResource(file));
            }
        }
        return new PackFolder(String.valueOf(root.getFileName()), files);
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
