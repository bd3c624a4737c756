package org.spacedock.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTests {

    @Test
    void isToldInOrderWithItsContextFirst() {
        assertThat(JsonLd.of("MusicAlbum")
                        .with("name", "One")
                        .with("position", 2)
                        .write())
                .isEqualTo(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"MusicAlbum\",\"name\":\"One\",\"position\":2}");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(JsonLd.of("Thing")
                        .with("name", null)
                        .with("url", "")
                        .with("sameAs", List.of())
                        .write())
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"Thing\"}");
    }

    @Test
    void oneOfAListStandsAlone() {
        assertThat(JsonLd.of("Thing").with("sameAs", List.of("a")).write()).contains("\"sameAs\":\"a\"");
        assertThat(JsonLd.of("Thing").with("sameAs", List.of("a", "b")).write()).contains("\"sameAs\":[\"a\",\"b\"]");
    }

    @Test
    void nodesStandInNodesWithoutAContextOfTheirOwn() {
        String written = JsonLd.of("MusicRecording")
                .with("inAlbum", JsonLd.of("MusicAlbum").with("name", "One"))
                .with(
                        "byArtist",
                        List.of(
                                JsonLd.of("Person").with("name", "A"),
                                JsonLd.of("Person").with("name", "B")))
                .write();

        assertThat(written)
                .containsOnlyOnce("@context")
                .contains("\"inAlbum\":{\"@type\":\"MusicAlbum\",\"name\":\"One\"}")
                .contains("\"byArtist\":[{\"@type\":\"Person\",\"name\":\"A\"},{\"@type\":\"Person\",\"name\":\"B\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "-->",
                "]]>",
                "a & b &amp; c &lt;",
                "quote \" and \\ and \n and \u2028",
                "\\u003c/script\\u003e",
                "“Võx” 🎵"
            })
    void cannotEndTheElementThatItStandsInAndKeepsItsText(String text) {
        String written = JsonLd.of(text).with(text, text).write();

        assertThat(written).doesNotContain("<", ">", "&");
        var read = JsonMapper.builder().build().readTree(written);
        assertThat(read.path("@type").asString()).isEqualTo(text);
        assertThat(read.path(text).asString()).isEqualTo(text);
    }

    @Test
    void crumbsCountFromOneWithAbsoluteAddresses() {
        SiteAddress address =
                new SiteAddress(new SiteSettings("Site", "https://music.example/", null, null), null, 8080);

        assertThat(JsonLd.crumbs(List.of(new Crumb("Front page", "/"), new Crumb("Võx", "/themes/võx")), address)
                        .write())
                .contains("\"position\":1,\"name\":\"Front page\",\"item\":\"https://music.example/\"")
                .contains("\"position\":2,\"name\":\"Võx\",\"item\":\"https://music.example/themes/v%C3%B5x\"");
    }
}
