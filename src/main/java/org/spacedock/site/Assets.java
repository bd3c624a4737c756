package org.spacedock.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The style sheet and the module that pages load, joined at start from one small file per component and named by their
 * content, so that a browser may keep them for ever. A library is served as it is published.
 */
@Component
class Assets {

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final String css;
    private final String js;
    private final String swup;
    private final String early;

    Assets() {
        css = add("site", "css", join("css/*.css"));
        js = add("site", "js", join("js/parts/*.js") + blocks("js/*.js"));
        swup = add("swup", "js", read("classpath:/assets/vendor/swup-4.10.0.js"));
        early = add("early", "js", read("classpath:/assets/early.js"));
    }

    /** @param etag the content's hash, with its quotes */
    record Asset(Resource bytes, String mediaType, String etag) {}

    String css() {
        return css;
    }

    String js() {
        return js;
    }

    /** A library as it is published, in a file of its own. */
    String swup() {
        return swup;
    }

    String early() {
        return early;
    }

    @Nullable
    Asset find(String name) {
        return byName.get(name);
    }

    private String add(String name, String extension, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String hash = hash(bytes);
        String file = name + "-" + hash + "." + extension;
        String type = extension.equals("css") ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8";
        byName.put(file, new Asset(new ByteArrayResource(bytes), type, "\"" + hash + "\""));
        return "/assets/" + file;
    }

    /** Joins the files by name, layers first. What parts of scripts declare is known to all elements after them. */
    private static String join(String files) {
        return list(files).map(Assets::read).collect(Collectors.joining());
    }

    /** Each element keeps its names to itself in a block of its own. */
    private static String blocks(String files) {
        return list(files).map(file -> "{\n" + read(file) + "}\n").collect(Collectors.joining());
    }

    private static Stream<Resource> list(String files) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:/assets/" + files))
                    .sorted(Comparator.comparing((Resource file) -> !"layers.css".equals(file.getFilename()))
                            .thenComparing(file -> Objects.requireNonNullElse(file.getFilename(), "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String location) {
        return read(new PathMatchingResourcePatternResolver().getResource(location));
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
