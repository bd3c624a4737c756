package org.spacedock.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** Each script keeps its names to itself. */
    @Test
    void everyScriptIsInABlockOfItsOwn() throws IOException {
        String joined = text(assets.js());

        for (Path file : files("js")) {
            assertThat(joined).contains("{\n" + Files.readString(file) + "}\n");
        }
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
            List<Path> found = files.sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
