package org.spacedock.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spacedock.testing.Signals;

/** A small valid pack with one of everything, in a folder of its own, which a test then changes in one place. */
final class PackMother {

    /** Ten and a half seconds, as the pack says. */
    static final byte[] FIRST_TAKE = Signals.mp3("the first take", 10.5);

    private final Path folder;

    private PackMother(Path folder) {
        this.folder = folder;
    }

    static PackMother in(Path folder) throws IOException {
        return new PackMother(folder)
                .write("pack.yaml", """
                        pack:
                          slug: mother
                          title: A small pack
                        """)
                .write("people.yaml", """
                        outlets:
                          - {slug: gazette, name: The Gazette, address: "https://gazette.example/"}
                        people:
                          - id: pers0001
                            slug: ada-composer
                            name: Ada Composer
                        themes:
                          - {id: them0001, slug: homecoming, name: Homecoming, by: ada-composer}
                        """)
                .write("shows.yaml", """
                        shows:
                          - id: sh0w0001
                            slug: voyage
                            title: Voyage
                            seasons:
                              - number: 1
                                episodes:
                                  - {id: ep1s0001, number: 1, title: The start}
                                  - {id: ep1s0002, number: 2, title: The end}
                        """)
                .write("albums.yaml", """
                        albums:
                          - id: a1bm0001
                            slug: voyage-season-1
                            title: Music of the first season
                            show: voyage
                            credits:
                              - {person: ada-composer, role: composer}
                            tracks:
                              - id: trck0001
                                slug: first-light
                                title: First Light
                                placements:
                                  - reports:
                                      - {outlet: gazette, on: 2026-01-02, episode: voyage/1x01}
                                    decisions:
                                      - {verdict: stands, on: 2026-01-03, episode: voyage/1x01, reason: It is heard there.}
                                hearings:
                                  - {theme: homecoming, outlet: gazette}
                              - id: trck0002
                                slug: last-light
                                title: Last Light
                        """)
                .write("recordings.yaml", """
                        recordings:
                          - id: rec0rd01
                            slug: first-light-take-1
                            track: first-light
                            title: First Light, take 1
                            length: 10.5
                            peaks: audio/first-light.peaks
                            files:
                              - audio/first-light.mp3
                            appearances:
                              - {theme: homecoming, from: 1, to: 4.5, by: solo horn}
                        """)
                .write("releases.yaml", """
                        releases:
                          - id: re1ease1
                            slug: voyage-season-1-digital
                            title: Download of the first season
                            what: Digital album
                            format: digital
                            album: voyage-season-1
                            reports:
                              - {outlet: gazette, on: 2026-01-05, date: "2026-02-01"}
                            decisions:
                              - {verdict: announced, on: 2026-01-06, date: "2026-02-01", reason: The label says so.}
                        """)
                .write("articles/cue.md", """
                        ---
                        id: artc0001
                        slug: a-cue-is-out
                        title: A cue is out
                        standfirst: It can be heard here.
                        written: 2026-01-07
                        lead: first-light
                        shows: [voyage]
                        sources:
                          - {outlet: gazette}
                        ---

                        The composer has let a cue go.

                        ::track[first-light]

                        :::veil[voyage/1x01]
                        It is heard at the start.
                        :::
                        """)
                .write("audio/first-light.peaks", "00ff7f\n")
                .write("audio/first-light.mp3", FIRST_TAKE);
    }

    /** A second pack with nothing but its head, for a test to fill. */
    static PackMother second(Path folder) throws IOException {
        return new PackMother(folder).write("pack.yaml", """
                pack:
                  slug: second
                  title: A second pack
                """);
    }

    PackMother write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    PackMother write(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    /** Replaces what stands exactly once in a file. */
    PackMother change(String file, String from, String to) throws IOException {
        String text = text(file);
        assertThat(text.split(java.util.regex.Pattern.quote(from), -1))
                .as("the places where “%s” stands in %s", from, file)
                .hasSize(2);
        return write(file, text.replace(from, to));
    }

    PackMother without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** Changes the pack's bytes and nothing of what it says, so that it is read again. */
    PackMother retyped() throws IOException {
        return write("pack.yaml", text("pack.yaml") + "# typed again\n");
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    Path folder() {
        return folder;
    }

    /** These packs as the import takes them. */
    static List<PackFolder> folders(PackMother... mothers) throws IOException {
        List<PackFolder> folders = new ArrayList<>();
        for (PackMother mother : mothers) {
            folders.addAll(PackFolder.in(mother.folder));
        }
        return folders;
    }
}
