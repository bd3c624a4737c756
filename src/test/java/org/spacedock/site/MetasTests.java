package org.spacedock.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetasTests {

    private final Metas metas =
            new Metas(new SiteAddress(new SiteSettings("Site", "https://music.example", null, null), null, 8080));

    @Test
    void listIsAWebSitesPageWithItsCrumbs() {
        PageMeta meta = metas.plain("Albums", "All of them.", "/albums", List.of(new Crumb("Front page", "/")));

        assertThat(meta.title()).isEqualTo("Albums");
        assertThat(meta.type()).isEqualTo("website");
        assertThat(meta.path()).isEqualTo("/albums");
        assertThat(meta.published()).isNull();
        assertThat(meta.data()).hasSize(1).first().asString().contains("BreadcrumbList");
    }

    @Test
    void pageWithoutCrumbsHasNoListOfThem() {
        assertThat(metas.plain("Front", "All.", "/", List.of()).data()).isEmpty();
    }

    @Test
    void linkedDataComesBeforeTheCrumbs() {
        PageMeta meta = metas.of(
                "Title",
                "Words.",
                "/a",
                "article",
                List.of(),
                List.of(new Crumb("A", "/a")),
                null,
                List.of(JsonLd.of("Thing")));

        assertThat(meta.data()).hasSize(2);
        assertThat(meta.data().get(0)).contains("\"Thing\"");
        assertThat(meta.data().get(1)).contains("BreadcrumbList");
    }

    @Test
    void descriptionOfTwoHundredCharactersStaysWhole() {
        String words = "word ".repeat(39) + "words";

        assertThat(words).hasSize(200);
        assertThat(described(words)).isEqualTo(words);
    }

    @Test
    void longerDescriptionIsCutBetweenTwoWords() {
        String description = described("word ".repeat(60).strip());

        assertThat(description).hasSizeLessThanOrEqualTo(200).endsWith("word…").startsWith("word word");
    }

    @Test
    void descriptionOfOneEndlessWordIsCutWithinIt() {
        assertThat(described("w".repeat(400))).hasSize(200).endsWith("w…");
    }

    private String described(String words) {
        return metas.plain("Title", words, "/", List.of()).description();
    }
}
