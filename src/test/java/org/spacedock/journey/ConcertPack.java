package org.spacedock.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A pack with an album of three short recordings and an article that plays them all, written before the site starts: the site's
 * own pack has one recording, and a queue needs more.
 */
final class ConcertPack implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String FOLDER = "target/test-data/concert-pack";

    static final String ALBUM = "/albums/three-tones";
    static final String ARTICLE = "/articles/three-tones-are-out";
    static final List<String> TRACKS = List.of("First tone", "Second tone", "Third tone");

    /** Of each recording. */
    static final int SECONDS = 6;

    private static final List<Integer> PITCHES = List.of(262, 330, 392);

    @Override
    public void initialize(ConfigurableApplicationContext site) {
        try {
            write("pack.yaml", """
                    pack:
                      slug: concert
                      title: A concert
                    """);
            write("people.yaml", """
                    people:
                      - {id: c0ncpers, slug: tone-setter, name: Tone Setter}
                    themes:
                      - {id: c0ncthem, slug: swell, name: Swell, by: tone-setter}
                    """);
            write("shows.yaml", """
                    shows:
                      - {id: c0ncsh0w, slug: concert-hall, title: Concert Hall}
                    """);
            write("albums.yaml", """
                    albums:
                      - id: c0nca1bm
                        slug: three-tones
                        title: Three tones
                        show: concert-hall
                        credits:
                          - {person: tone-setter, role: composer}
                        tracks:
                          - {id: c0nctrk1, slug: first-tone, title: First tone}
                          - {id: c0nctrk2, slug: second-tone, title: Second tone}
                          - {id: c0nctrk3, slug: third-tone, title: Third tone}
                    """);
            write(
                    "recordings.yaml",
                    """
                    recordings:
                    """ + recording(1, "first-tone") + """
                        appearances:
                          - {theme: swell, from: 2, to: 4, by: one voice}
                    """ + recording(2, "second-tone") + recording(3, "third-tone"));
            write("articles/three-tones.md", """
                    ---
                    id: c0ncartc
                    slug: three-tones-are-out
                    title: Three tones are out
                    standfirst: Each of them is as long as the others.
                    written: 2026-01-07
                    ---

                    The first is the lowest.

                    ::track[first-tone]

                    The second lies between the two others.

                    ::track[second-tone]

                    The third is the highest.

                    ::track[third-tone]
                    """);
            for (int number = 1; number <= TRACKS.size(); number++) {
                Tone tone = new Tone(PITCHES.get(number - 1), SECONDS);
                write("audio/" + number + ".wav", tone.wav());
                write("audio/" + number + ".peaks", tone.peaks());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String recording(int number, String track) {
        return """
                  - id: c0ncrec%1$d
                    slug: %2$s-take
                    track: %2$s
                    title: A take of %2$s
                    length: %3$d
                    peaks: audio/%1$d.peaks
                    files: [audio/%1$d.wav]
                """.formatted(number, track, SECONDS);
    }

    private static void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String file, byte[] bytes) throws IOException {
        Path path = Path.of(FOLDER, file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }
}
