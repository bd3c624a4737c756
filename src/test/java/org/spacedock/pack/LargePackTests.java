package org.spacedock.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A pack of 10,000 tracks comes in, in a program with a small heap, and says how far it is. */
class LargePackTests {

    private static final int ALBUMS = 100;
    private static final int TRACKS_OF_AN_ALBUM = 100;
    private static final int TRACKS = ALBUMS * TRACKS_OF_AN_ALBUM;

    /** A person, a theme, a show, a season, an episode, an outlet; each track is told once more for its credit. */
    private static final int THINGS = 6 + ALBUMS + 2 * TRACKS;

    @TempDir
    private Path folder;

    @Test
    @Timeout(240)
    void comesInWithASmallHeapAndTellsItsProgress() throws Exception {
        try (ForkedSite site = ForkedSite.in(
                folder,
                "192m",
                "--server.port=0",
                "--spacedock.builtin-content=false",
                "--spacedock.content=" + pack())) {
            URI address = address(site.line(" is ready: "));

            List<String> progress = site.lines().stream()
                    .filter(line -> line.contains("Importing large: "))
                    .map(line -> line.substring(line.indexOf("Importing large: ")))
                    .toList();
            assertThat(progress)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, THINGS / 1000)
                            .mapToObj(thousand -> "Importing large: " + 1000 * thousand + " of " + THINGS)
                            .toList());
            assertThat(get(address.resolve("/tracks/cue-" + TRACKS))).contains("Cue " + TRACKS, "Busy Composer");
            assertThat(get(address.resolve("/albums/album-" + ALBUMS))).contains("Album " + ALBUMS);
            site.stop();
        }
        assertThat(kept("select count(*) from track")).isEqualTo(TRACKS);
        assertThat(kept("select count(*) from credit")).isEqualTo(TRACKS);
        assertThat(kept("select count(*) from placement")).isEqualTo(ALBUMS);
        assertThat(kept("select revision from content_revision")).isEqualTo(1);
    }

    private static URI address(String line) {
        Matcher address = Pattern.compile("http://localhost:[0-9]+").matcher(line);
        assertThat(address.find()).as(line).isTrue();
        return URI.create(address.group());
    }

    private static String get(URI address) throws IOException, InterruptedException {
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
        return answer.body();
    }

    private long kept(String query) {
        String file = folder.resolve("data").resolve("spacedock").toString();
        return JdbcClient.create(new DriverManagerDataSource("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "sa", ""))
                .sql(query)
                .query(Long.class)
                .single();
    }

    private Path pack() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("large"));
        try (BufferedWriter out = Files.newBufferedWriter(pack.resolve("pack.yaml"))) {
            out.write("""
                    pack:
                      slug: large
                      title: A large pack
                    outlets:
                      - {slug: gazette, name: The Gazette}
                    people:
                      - {id: pers0001, slug: busy-composer, name: Busy Composer}
                    themes:
                      - {id: them0001, slug: homecoming, name: Homecoming}
                    shows:
                      - id: sh0w0001
                        slug: voyage
                        title: Voyage
                        seasons:
                          - number: 1
                            episodes:
                              - {id: ep1s0001, number: 1, title: The start}
                    albums:
                    """);
            for (int album = 1; album <= ALBUMS; album++) {
                writeAlbum(out, album);
            }
        }
        return pack;
    }

    private static void writeAlbum(BufferedWriter out, int album) throws IOException {
        out.write("""
                  - id: %s
                    slug: album-%s
                    title: Album %s
                    show: voyage
                    tracks:
                """.formatted(id("a", album), album, album));
        for (int place = 1; place <= TRACKS_OF_AN_ALBUM; place++) {
            int track = (album - 1) * TRACKS_OF_AN_ALBUM + place;
            out.write("""
                          - id: %s
                            slug: cue-%s
                            title: Cue %s
                            position: %s
                            note: A cue that stands for the others of its kind.
                            credits:
                              - {person: busy-composer, role: composer}
                    """.formatted(id("t", track), track, track, place));
            if (place == 1) {
                out.write("""
                                placements:
                                  - reports:
                                      - {outlet: gazette, on: 2026-01-02, episode: voyage/1x01}
                                hearings:
                                  - {theme: homecoming, outlet: gazette}
                        """);
            }
        }
    }

    private static String id(String kind, int number) {
        return kind + String.format(Locale.ROOT, "%07d", number);
    }
}
