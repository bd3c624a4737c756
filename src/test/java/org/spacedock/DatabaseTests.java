package org.spacedock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spacedock.site.ContentRevision;
import org.spacedock.testing.Crawl;
import org.spacedock.testing.Postgres;
import org.spacedock.testing.Reader;
import org.spacedock.testing.Reader.Answer;
import org.spacedock.testing.WholeSite;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** The same site, whatever database it stands on. */
@WholeSite
@ExtendWith(OutputCaptureExtension.class)
class DatabaseTests {

    @LocalServerPort
    private int port;

    @TempDir
    private Path data;

    /** Nothing but the database's address is another; contact and address are what the site to compare with says. */
    @Test
    void everyPageIsTheSameOnPostgresByteByByte() {
        Map<String, Answer> pages = Crawl.pages(port);
        try (var site = start(
                "--spring.datasource.url=" + Postgres.emptyDatabase(),
                "--spacedock.address=http://localhost:" + port,
                "--spacedock.contact=editor@spacedock.example",
                "--spacedock.imprint=https://spacedock.example/imprint")) {
            Reader reader = new Reader(portOf(site));
            assertThat(pages).hasSizeGreaterThan(80);
            pages.forEach((address, answer) -> {
                Answer other = reader.get(address);
                assertThat(other.status()).as(address).isEqualTo(200);
                assertThat(other.body()).as(address).isEqualTo(answer.body());
            });
        }
    }

    @Test
    void contentOutlivesTheProgramAndComesInOnce(CapturedOutput log) {
        long revision;
        try (var site = start()) {
            assertThat(new Reader(portOf(site)).get("/tracks/leaving-spacedock").status())
                    .isEqualTo(200);
            revision = site.getBean(ContentRevision.class).current();
        }
        assertThat(revision).isPositive();
        assertThat(data.resolve("spacedock.mv.db")).isRegularFile();
        assertThat(imports(log)).isEqualTo(1);

        try (var site = start()) {
            assertThat(site.getBean(ContentRevision.class).current()).isEqualTo(revision);
            Reader reader = new Reader(portOf(site));
            assertThat(reader.get("/").status()).isEqualTo(200);
            assertThat(reader.get("/articles/leaving-spacedock-debut").main().select("audio"))
                    .hasSize(2);
            assertThat(reader.ask("HEAD", "/audio/leaving-spacedock-stand-in.mp3")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(imports(log)).isEqualTo(1);
    }

    /** Whoever leaves the built-in pack out has an empty paper that says so. */
    @Test
    void siteWithoutAnyContentStillHasItsPages() {
        try (var site = start("--spacedock.builtin-content=false", "--spring.datasource.url=jdbc:h2:mem:empty")) {
            Reader reader = new Reader(portOf(site));
            assertThat(Files.exists(data.resolve("spacedock.mv.db"))).isFalse();
            for (String address :
                    List.of("/", "/articles", "/albums", "/shows", "/releases", "/corrections", "/about")) {
                Answer page = reader.get(address);
                assertThat(page.status()).as(address).isEqualTo(200);
                assertThat(page.main().select("audio")).isEmpty();
            }
            assertThat(reader.get("/").text())
                    .contains("No article is published yet.", "No release date is known yet.");
            assertThat(reader.get("/articles/leaving-spacedock-debut").status()).isEqualTo(404);
        }
    }

    private ConfigurableApplicationContext start(String... further) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spacedock.data=" + data));
        arguments.addAll(List.of(further));
        return SpringApplication.run(Spacedock.class, arguments.toArray(String[]::new));
    }

    private static int portOf(ConfigurableApplicationContext site) {
        return site.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static long imports(CapturedOutput log) {
        return log.getAll()
                .lines()
                .filter(line -> line.contains("Imported picard-season-3"))
                .count();
    }
}
