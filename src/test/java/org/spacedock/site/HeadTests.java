package org.spacedock.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacedock.testing.Crawl;
import org.spacedock.testing.Reader;
import org.spacedock.testing.Reader.Answer;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say of themselves to machines: search engines, chats, feeds of links. Every page that a reader can reach is asked. */
@WholeSite
class HeadTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private Reader reader;
    private Map<String, Answer> pages;

    @BeforeEach
    void openTheSite() {
        reader = new Reader(port);
        pages = Crawl.pages(port);
    }

    @Test
    void everyKindOfPageIsReached() {
        assertThat(pages).hasSizeGreaterThan(80);
        for (String kind : List.of(
                "/",
                "/articles",
                "/articles/",
                "/tracks/",
                "/albums",
                "/albums/",
                "/shows",
                "/shows/",
                "/shows/picard/",
                "/people/",
                "/themes/",
                "/releases",
                "/releases/",
                "/corrections",
                "/about")) {
            assertThat(pages.keySet()).anyMatch(address -> address.startsWith(kind));
        }
    }

    @Test
    void everyPageHasOneCanonicalAddressBelowTheSitesOwn() {
        pages.forEach((address, answer) -> {
            String own = address.contains("?") && !address.contains("page=")
                    ? address.substring(0, address.indexOf('?'))
                    : address;
            List<String> canonical = answer.page().select("link[rel=canonical]").eachAttr("href");
            assertThat(canonical).as(address).hasSize(1);
            assertThat(canonical.get(0)).isEqualTo("http://localhost:" + port + own.replaceFirst("\\?page=.*", ""));
        });
    }

    @Test
    void everyPageHasATitleAndADescriptionOfItsOwn() {
        Map<String, String> titles = new HashMap<>();
        Map<String, String> descriptions = new HashMap<>();
        pages.forEach((address, answer) -> {
            Document page = answer.page();
            // A moment and a page number are the same page begun elsewhere.
            if (!address.contains("?")) {
                String description = content(page, "meta[name=description]");
                assertThat(description).as(address).hasSizeBetween(20, 200).doesNotContain("<", "null");
                assertThat(page.title()).as(address).endsWith(" – Spacedock").doesNotContain("null");
                assertThat(titles.put(page.title(), address))
                        .as("%s: %s", address, page.title())
                        .isNull();
                assertThat(descriptions.put(description, address))
                        .as("%s: %s", address, description)
                        .isNull();
            }
        });
    }

    @Test
    void openGraphHasItsRequiredTagsOnceAndStructuredOnesBehindTheirRoot() {
        pages.forEach((address, answer) -> {
            List<Element> tags = answer.page().select("meta[property^=og:]");
            List<String> names = tags.stream().map(tag -> tag.attr("property")).toList();
            assertThat(names).as(address).doesNotHaveDuplicates().contains("og:title", "og:type", "og:url", "og:image");
            assertThat(names)
                    .as(address)
                    .containsSequence("og:image", "og:image:width", "og:image:height", "og:image:alt");
            assertThat(tags).as(address).allMatch(tag -> !tag.attr("content").isBlank());
            assertThat(content(answer.page(), "meta[property=og:url]"))
                    .isEqualTo(answer.page().select("link[rel=canonical]").attr("href"));
        });
    }

    @Test
    void noOtherTagIsSaidTwiceUnlessItIsAList() {
        Set<String> lists = Set.of("music:musician");
        pages.forEach((address, answer) -> {
            List<String> names = answer.page().select("meta[property], meta[name]:not([name=theme-color])").stream()
                    .map(tag -> tag.hasAttr("property") ? tag.attr("property") : tag.attr("name"))
                    .filter(name -> !lists.contains(name))
                    .toList();
            assertThat(names).as(address).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/, website",
        "/articles, website",
        "/articles/leaving-spacedock-debut, article",
        "/tracks/leaving-spacedock, music.song",
        "/albums/picard-season-3, music.album",
        "/shows/picard, video.tv_show",
        "/shows/picard/3x09, video.episode",
        "/people/stephen-barton, profile",
        "/releases/picard-3x10-imax, website"
    })
    void pageHasTheTypeOfWhatItIsAbout(String address, String type) {
        assertThat(content(reader.get(address).page(), "meta[property=og:type]"))
                .isEqualTo(type);
    }

    /** Album and musician are addresses of pages; a length and a place on the album would be claims that no source makes. */
    @Test
    void songNamesItsAlbumAndMusicianAndNoLength() {
        Document page = reader.get("/tracks/leaving-spacedock").page();

        assertThat(content(page, "meta[property=music:album]")).isEqualTo(own("/albums/picard-season-3"));
        assertThat(page.select("meta[property=music:musician]").eachAttr("content"))
                .containsExactly(own("/people/stephen-barton"));
        pages.values()
                .forEach(answer -> assertThat(answer.page().select("meta[property=music:duration]"))
                        .isEmpty());
    }

    @Test
    void pictureIsTheSizeThatTheTagsSay() throws IOException {
        Document page = reader.get("/").page();
        String address = content(page, "meta[property=og:image]");
        Answer answer = reader.get(address.substring(own("").length()));
        BufferedImage picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(answer.bytes())));

        assertThat(answer.header("content-type")).contains("image/png");
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(content(page, "meta[property=og:image:width]")).isEqualTo("1200");
        assertThat(content(page, "meta[property=og:image:height]")).isEqualTo("630");
        assertThat(content(page, "meta[name=twitter:card]")).isEqualTo("summary_large_image");
    }

    @Test
    void everyDocumentOfLinkedDataIsWellFormedAndSaysNothingEmpty() {
        pages.forEach((address, answer) -> {
            for (JsonNode document : data(answer)) {
                assertThat(document.path("@context").asString()).isEqualTo("https://schema.org");
                assertThat(document.path("@type").asString()).as(address).isNotBlank();
                assertThat(document.findValues("duration")).as(address).isEmpty();
                assertThat(document.toString()).as(address).doesNotContain("null", ":\"\"", ":[]");
                document.findValuesAsString("url")
                        .forEach(url -> assertThat(url).startsWith("http"));
            }
        });
    }

    @Test
    void articleIsNewsWithItsDatesAuthorAndSources() {
        JsonNode node = only(reader.get("/articles/leaving-spacedock-debut"), "NewsArticle");

        assertThat(node.path("headline").asString()).contains("Leaving Spacedock");
        assertThat(node.path("datePublished").asString()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(node.path("dateModified").asString()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(node.path("author").path("name").asString()).isEqualTo("Spacedock");
        assertThat(node.path("publisher").path("@type").asString()).isEqualTo("Organization");
        assertThat(node.path("image").asString()).isEqualTo(own("/picture.png"));
        assertThat(node.path("citation").toString())
                .contains("https://collider.com/star-trek-picard-season-3-soundtrack/");
    }

    @Test
    void trackIsARecordingOfACompositionByItsComposer() {
        JsonNode node = only(reader.get("/tracks/leaving-spacedock"), "MusicRecording");

        assertThat(node.path("inAlbum").path("@type").asString()).isEqualTo("MusicAlbum");
        assertThat(node.path("recordingOf").path("@type").asString()).isEqualTo("MusicComposition");
        assertThat(node.path("recordingOf").path("composer").path("name").asString())
                .isEqualTo("Stephen Barton");
    }

    @Test
    void albumIsASoundtrackWithADateForEachFormat() {
        JsonNode node = only(reader.get("/albums/picard-season-3"), "MusicAlbum");

        assertThat(node.path("albumProductionType").asString()).isEqualTo("https://schema.org/SoundtrackAlbum");
        assertThat(node.has("musicBy")).isFalse();
        List<String> dates = new ArrayList<>();
        node.path("albumRelease").forEach(release -> {
            assertThat(release.path("@type").asString()).isEqualTo("MusicRelease");
            dates.add(release.path("releasedEvent").path("startDate").asString());
        });
        assertThat(dates).containsExactlyInAnyOrder("2023-04-20", "2023-05");
        assertThat(node.path("track").isArray()).isTrue();
    }

    @Test
    void episodeIsPartOfItsSeasonAndSeries() {
        JsonNode node = only(reader.get("/shows/picard/3x10"), "TVEpisode");

        assertThat(node.path("episodeNumber").asInt()).isEqualTo(10);
        assertThat(node.path("partOfSeason").path("seasonNumber").asInt()).isEqualTo(3);
        assertThat(node.path("partOfSeries").path("@type").asString()).isEqualTo("TVSeries");
        assertThat(node.path("partOfSeries").path("name").asString()).isEqualTo("Star Trek: Picard");
        assertThat(node.path("director").path("name").asString()).isEqualTo("Terry Matalas");
    }

    @Test
    void crumbsOfLinkedDataAreTheVisibleOnes() {
        pages.forEach((address, answer) -> {
            List<String> visible =
                    answer.page().select("nav[aria-label=The way here] li").eachText();
            if (address.equals("/")) {
                assertThat(visible).isEmpty();
                return;
            }
            JsonNode list = only(answer, "BreadcrumbList").path("itemListElement");
            List<String> names = new ArrayList<>();
            for (JsonNode item : list) {
                names.add(item.path("name").asString());
                assertThat(item.path("position").asInt()).isEqualTo(names.size());
                assertThat(item.path("item").asString()).startsWith(own("/"));
            }
            assertThat(names).as(address).isEqualTo(visible).startsWith("Front page");
            List<String> links =
                    answer.page().select("nav[aria-label=The way here] a").eachAttr("href");
            assertThat(links).as(address).hasSize(visible.size() - 1);
        });
    }

    @Test
    void everyPageIsAWholeDocumentWithOneHeading() {
        pages.forEach((address, answer) -> {
            Document page = answer.page();
            assertThat(answer.body()).startsWith("<!DOCTYPE html>");
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.select("main")).as(address).hasSize(1);
            assertThat(answer.body()).as(address).doesNotContain("th:", "${", "style=", "<style");
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(address).doesNotHaveDuplicates();
        });
    }

    @Test
    void nothingIsLoadedFromAnotherHost() {
        pages.forEach((address, answer) -> {
            Document page = answer.page();
            List<String> loaded = new ArrayList<>(page.select("[src]").eachAttr("src"));
            loaded.addAll(page.select("link[rel~=stylesheet|icon|preload|apple-touch-icon|manifest]")
                    .eachAttr("href"));
            assertThat(loaded)
                    .as(address)
                    .isNotEmpty()
                    .allMatch(from -> from.startsWith("/") && !from.startsWith("//"));
            assertThat(page.select("[onclick], [onload], [style], style, iframe, object, embed"))
                    .isEmpty();
            assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .as(address)
                    .isEmpty();
        });
    }

    @Test
    void mistakesAreReportedToTheContactOfTheSite() {
        for (String address : List.of(
                "/articles/leaving-spacedock-debut",
                "/releases/picard-3x10-paramount-plus",
                "/corrections",
                "/about")) {
            String link = reader.get(address)
                    .main()
                    .select("a:contains(Report a mistake)")
                    .attr("href");
            assertThat(link).as(address).startsWith("mailto:editor@spacedock.example?subject=");
        }
    }

    @Test
    void footNamesContactAndImprint() {
        List<String> foot = reader.get("/").page().select("footer.foot a").eachAttr("href");

        assertThat(foot)
                .contains(
                        "/about",
                        "/corrections",
                        "mailto:editor@spacedock.example",
                        "https://spacedock.example/imprint");
    }

    /** The headers stand on pages, files, sound, refusals of the site's and of the container's, and on the way on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/tracks/leaving-spacedock", "/favicon.ico", "/favicon.svg", "/picture.png",
                "/fonts/newsreader.woff2", "CSS", "JS", "/audio/leaving-spacedock-stand-in.mp3", "/nothing",
                "/articles?page=0", "/audio/nothing.mp3", "/shows/picard/3x9", "/actuator/health"
            })
    void everyAnswerIsGuarded(String address) {
        Document front = reader.get("/").page();
        String target = switch (address) {
            case "CSS" -> front.select("link[rel=stylesheet]").attr("href");
            case "JS" -> front.select("script[type=module]").attr("src");
            default -> address;
        };
        guarded(reader.get(target));
        guarded(reader.ask("POST", target));
    }

    @Test
    void refusalOfTheContainerIsGuardedToo() {
        Answer answer = reader.raw("/%zz");

        assertThat(answer.header("content-security-policy")).get().asString().contains("default-src 'none'");
        assertThat(answer.header("x-content-type-options")).contains("nosniff");
        assertThat(answer.header("referrer-policy")).isPresent();
    }

    @Test
    void policyAllowsNothingInline() {
        String policy = reader.get("/").header("content-security-policy").orElseThrow();
        Set<String> directives = new LinkedHashSet<>(List.of(policy.split("; ", -1)));

        assertThat(policy).doesNotContain("unsafe", "*", "http:", "https:", "data:");
        assertThat(directives)
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .anyMatch(directive -> directive.startsWith("script-src 'self'"));
    }

    @Test
    void everyFileThatAPageLoadsHasItsRightType() {
        Map<String, String> types = Map.of(
                "css", "text/css",
                "js", "text/javascript",
                "woff2", "font/woff2",
                "png", "image/png",
                "svg", "image/svg+xml",
                "mp3", "audio/mpeg",
                "m4a", "audio/mp4",
                "opus", "audio/ogg");
        Set<String> met = new LinkedHashSet<>();
        Crawl.from(port).forEach((address, answer) -> {
            String ending = address.substring(address.lastIndexOf('.') + 1);
            if (types.containsKey(ending)) {
                met.add(ending);
                assertThat(answer.header("content-type").orElse("")).as(address).startsWith(types.get(ending));
            }
        });
        assertThat(met).isEqualTo(types.keySet());
    }

    private static void guarded(Answer answer) {
        assertThat(answer.header("content-security-policy")).as(answer.target()).isPresent();
        assertThat(answer.header("x-content-type-options")).as(answer.target()).contains("nosniff");
        assertThat(answer.header("referrer-policy")).as(answer.target()).contains("strict-origin-when-cross-origin");
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    private String own(String path) {
        return "http://localhost:" + port + path;
    }

    private static String content(Document page, String selector) {
        List<String> found = page.select(selector).eachAttr("content");
        assertThat(found).as(selector).hasSize(1);
        return found.get(0);
    }

    private static List<JsonNode> data(Answer answer) {
        return answer.page().select("script[type=application/ld+json]").stream()
                .map(script -> JSON.readTree(script.data()))
                .toList();
    }

    private static JsonNode only(Answer answer, String type) {
        List<JsonNode> found = data(answer).stream()
                .filter(node -> node.path("@type").asString().equals(type))
                .toList();
        assertThat(found).as("%s of %s", type, answer.target()).hasSize(1);
        return found.get(0);
    }
}
