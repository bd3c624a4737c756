package org.spacedock.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an operator sees at start. The port is taken by the test where it matters: then the site could not open it without
 * saying so, and what it says tells what it had done by then.
 */
class StartupTests {

    @TempDir
    private Path folder;

    @Test
    @Timeout(200)
    void saysWhatToMendInARejectedPackAndNeverOpensThePort() throws Exception {
        PackMother.in(folder.resolve("mother"))
                .change("releases.yaml", "on: 2026-01-06, date: \"2026-02-01\"", "on: 2026-01-06, date: \"2026-02-30\"")
                .without("audio/first-light.mp3");

        try (ServerSocket taken = new ServerSocket(0);
                ForkedSite site = started(taken)) {
            assertThat(site.exit()).isNotZero();

            List<String> lines = site.lines();
            assertThat(lines)
                    .containsSubsequence(
                            "APPLICATION FAILED TO START",
                            "The content pack mother was not imported, and nothing of it was kept:",
                            "    recordings.yaml, line 9: files: there is no file audio/first-light.mp3 in the pack");
            assertThat(lines)
                    .anyMatch(line -> line.startsWith("    releases.yaml, line 11: date: expected a date such as ")
                            && line.endsWith(", found “2026-02-30”"));
            assertThat(lines).noneMatch(StartupTests::isOfAStackTrace);
            assertThat(lines).noneMatch(line -> line.contains("already in use") || line.contains(" is ready: "));
        }
    }

    @Test
    @Timeout(200)
    void importsBeforeItOpensThePort() throws Exception {
        PackMother.in(folder.resolve("mother"));

        try (ServerSocket taken = new ServerSocket(0);
                ForkedSite site = started(taken)) {
            assertThat(site.exit()).isNotZero();

            List<String> lines = site.lines();
            int imported = first(lines, "Imported mother: ");
            int refused = first(lines, "already in use");
            assertThat(imported).isNotNegative().isLessThan(refused);
        }
    }

    @Test
    @Timeout(200)
    void saysItsAddressInOneLine() throws Exception {
        PackMother.in(folder.resolve("mother"));

        try (ForkedSite site = started("--server.port=0")) {
            String ready = site.line(" is ready: ");
            assertThat(ready).containsPattern("Spacedock is ready: http://localhost:[1-9][0-9]*$");
            site.stop();

            assertThat(site.lines().stream().filter(line -> line.contains("http://localhost:")))
                    .containsExactly(ready);
            assertThat(site.lines()).noneMatch(StartupTests::isOfAStackTrace);
        }
    }

    private ForkedSite started(ServerSocket taken) throws IOException {
        return started("--server.port=" + taken.getLocalPort());
    }

    private ForkedSite started(String port) throws IOException {
        return ForkedSite.in(
                folder,
                "256m",
                port,
                "--spacedock.builtin-content=false",
                "--spacedock.content=" + folder.resolve("mother"));
    }

    private static boolean isOfAStackTrace(String line) {
        return line.strip().startsWith("at ") || line.startsWith("Caused by: ");
    }

    private static int first(List<String> lines, String text) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(text))
                .findFirst()
                .orElse(-1);
    }
}
