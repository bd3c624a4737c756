package org.spacedock.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTests {

    private static final Path FOLDER = Path.of("src/main/resources/assets");

    private final Assets assets = new Assets();

    @Test
    void everyStyleSheetIsInTheJoinedOneWithTheLayersFirst() throws IOException {
        String joined = text(assets.css());

        assertThat(joined).startsWith(Files.readString(FOLDER.resolve("css/layers.css")));
        for (Path file : files("css")) {
            assertThat(joined).contains(Files.readString(file));
        }
    }

    /** Each element keeps its names to itself, after the parts that all of them know. */
    @Test
    void everyElementIsInABlockOfItsOwnAfterTheParts() throws IOException {
        String joined = text(assets.js());

        int parts = 0;
        for (Path file : files("js/parts")) {
            assertThat(joined).contains(Files.readString(file));
            parts = Math.max(parts, joined.indexOf(Files.readString(file)));
        }
        for (Path file : files("js")) {
            assertThat(joined).contains("{\n" + Files.readString(file) + "}\n");
            assertThat(joined.indexOf(Files.readString(file))).isGreaterThan(parts);
        }
    }

    /** Its name says the version, and its licences' file the hash of what was published. */
    @Test
    void libraryIsServedAsItIsPublished() throws Exception {
        byte[] served = found(assets.swup()).bytes().getContentAsByteArray();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(served));

        assertThat(Files.readString(FOLDER.resolve("vendor/LICENCES.md")))
                .contains("swup-4.10.0.js", "Permission is hereby granted", hash);
    }

    /** All that a page loads before a press, as a server compresses it. */
    @Test
    void scriptsStayWithinTheirWeight() throws IOException {
        int weight = 0;
        for (String path : List.of(assets.js(), assets.swup(), assets.early())) {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(compressed)) {
                out.write(found(path).bytes().getContentAsByteArray());
            }
            weight += compressed.size();
        }
        assertThat(weight).isLessThanOrEqualTo(36 * 1024);
        System.out.println("JavaScript before a press: " + weight + " bytes, compressed");
    }

    @Test
    void earlyScriptStandsAlone() throws IOException {
        assertThat(text(assets.early())).isEqualTo(Files.readString(FOLDER.resolve("early.js")));
    }

    @Test
    void nameFollowsFromTheContent() {
        for (String path : List.of(assets.css(), assets.js(), assets.early())) {
            assertThat(path).matches("/assets/[a-z]+-[0-9a-f]{16}\\.(css|js)");
            String hash = path.replaceAll(".*-|\\..*", "");
            assertThat(found(path).etag()).isEqualTo('"' + hash + '"');
        }
        Assets again = new Assets();
        assertThat(again.css()).isEqualTo(assets.css());
        assertThat(assets.css()).isNotEqualTo(assets.js());
    }

    @Test
    void typeIsTheFilesOwn() {
        assertThat(found(assets.css()).mediaType()).isEqualTo("text/css;charset=UTF-8");
        assertThat(found(assets.js()).mediaType()).isEqualTo("text/javascript;charset=UTF-8");
    }

    @Test
    void noOtherNameIsKnown() {
        for (String name :
                List.of("", "site.css", "site-0000000000000000.css", "../application.properties", "layers.css")) {
            assertThat(assets.find(name)).isNull();
        }
    }

    private Assets.Asset found(String path) {
        return Objects.requireNonNull(assets.find(path.substring("/assets/".length())));
    }

    private String text(String path) throws IOException {
        return found(path).bytes().getContentAsString(UTF_8);
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
