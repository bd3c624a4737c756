package org.spacedock.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the browser is chosen, with small scripts on a path of the test's own in place of the programs. */
class ChromiumTests {

    private static final String WORKS = "exit 0";

    @TempDir
    Path directory;

    private Path first;
    private Path second;
    private Path playwright;

    @BeforeEach
    void prepareAPath() throws IOException {
        first = Files.createDirectory(directory.resolve("first"));
        second = Files.createDirectory(directory.resolve("second"));
        playwright = directory.resolve("playwright");
        program(playwright, "echo no route to the browser; exit 3");
    }

    @Test
    void takesTheOneThatIsNamed() throws IOException {
        program(first.resolve("chromium"), WORKS);
        Path named = program(directory.resolve("my browser"), WORKS);

        assertThat(chromium(named.toString(), false).find()).contains(named);
    }

    @Test
    void takesNoOtherWhereTheNamedOneIsMissing() throws IOException {
        program(first.resolve("chromium"), WORKS);
        Chromium chromium = chromium("/no/such/browser", false);

        assertThatIllegalStateException()
                .isThrownBy(chromium::find)
                .withMessage("SPACEDOCK_CHROMIUM is '/no/such/browser', which is not a program.");
    }

    @Test
    void prefersChromiumToChromeWhereverItIsOnThePath() throws IOException {
        program(first.resolve("google-chrome"), WORKS);
        Path chromium = program(second.resolve("chromium"), WORKS);

        assertThat(chromium("", false).find()).contains(chromium);
    }

    @Test
    void passesOverAChromiumThatCannotTellItsVersion() throws IOException {
        program(first.resolve("chromium-browser"), "[ \"$1\" != --version ]");
        Path chrome = program(first.resolve("google-chrome-stable"), WORKS);

        assertThat(chromium("", false).find()).contains(chrome);
    }

    @Test
    void installsDebiansPackageAsRoot() throws IOException {
        giveAptGet();

        assertThat(chromium("", true).find()).contains(second.resolve("chromium"));
        assertThat(Files.readAllLines(directory.resolve("apt-get.log")))
                .containsExactly(
                        "noninteractive: update",
                        "noninteractive: -o DPkg::Lock::Timeout=120 install -y --no-install-recommends chromium");
    }

    @Test
    void leavesThePackagesAloneWithoutRoot() throws IOException {
        giveAptGet();
        program(playwright, WORKS);

        assertThat(chromium("", false).find()).isEmpty();
        assertThat(directory.resolve("apt-get.log")).doesNotExist();
    }

    @Test
    void letsPlaywrightDownloadItsOwnWhereThePackageCannotBeHad() throws IOException {
        program(first.resolve("apt-get"), "exit 100");
        program(playwright, WORKS);

        assertThat(chromium("", true).find()).isEmpty();
    }

    @Test
    void saysHowToGetOneWhereNoneCanBeHad() throws IOException {
        program(first.resolve("apt-get"), "echo 'E: Unable to locate package chromium'; exit 100");
        Chromium chromium = chromium("", true);

        assertThatIllegalStateException()
                .isThrownBy(chromium::find)
                .withMessageStartingWith("The browser tests need Chromium, and none could be set up here.")
                .withMessageContaining("on Debian: apt-get install chromium")
                .withMessageContaining("SPACEDOCK_CHROMIUM=/path/to/chromium")
                .withMessageContaining("E: Unable to locate package chromium")
                .withMessageContaining("Playwright's own download: status 3")
                .withMessageContaining("no route to the browser");
    }

    @Test
    void waitsNotForeverForAnInstaller() throws IOException {
        program(playwright, "exec /bin/sleep 60");
        Chromium chromium =
                new Chromium(environment(""), false, List.of(playwright.toString()), Duration.ofMillis(100));

        assertThatIllegalStateException()
                .isThrownBy(chromium::find)
                .withMessageContaining("Playwright's own download: no end after");
    }

    @Test
    void installsOnceWhereTwoProcessesAskAtOnce() throws Exception {
        giveAptGet();
        Path output = directory.resolve("both");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + directory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment(""));

        List<Process> both = List.of(builder.start(), builder.start());

        for (Process each : both) {
            assertThat(each.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        String found = second.resolve("chromium").toString();
        assertThat(Files.readAllLines(output)).containsExactly(found, found);
        assertThat(Files.readAllLines(directory.resolve("apt-get.log"))).hasSize(2);
    }

    @Test
    void startsItWithoutASandboxAndWithoutSoundBeforeAClick() {
        var options = Chromium.launchOptions(Optional.of(Path.of("/usr/bin/chromium")));

        assertThat(options.headless).isTrue();
        assertThat(options.chromiumSandbox).isFalse();
        assertThat(options.executablePath).isEqualTo(Path.of("/usr/bin/chromium"));
        assertThat(options.args).contains("--autoplay-policy=user-gesture-required", "--disable-quic");
        assertThat(Chromium.launchOptions(Optional.empty()).executablePath).isNull();
    }

    private Chromium chromium(String named, boolean root) {
        return new Chromium(environment(named), root, List.of(playwright.toString()), Duration.ofSeconds(30));
    }

    private Map<String, String> environment(String named) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", first + ":" + second);
        environment.put(Chromium.VARIABLE, named);
        return environment;
    }

    /** One that keeps a log and puts a browser on the path, but not before everybody who asks is there. */
    private void giveAptGet() throws IOException {
        program(first.resolve("apt-get"), """
                PATH=/usr/bin:/bin
                echo "$DEBIAN_FRONTEND: $*" >>'%1$s/apt-get.log'
                if [ -e '%1$s/asking' ]; then
                  for _ in $(seq 100); do
                    [ "$(wc -l <'%1$s/asking')" -lt 2 ] || break
                    sleep 0.1
                  done
                fi
                if [ "$1" != update ]; then
                  cp '%1$s/browser' '%2$s/chromium'
                fi
                """.formatted(directory, second));
        program(directory.resolve("browser"), WORKS);
    }

    private static Path program(Path path, String script) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A process of its own that asks for the browser, as the tests of another checkout might at the same time. */
    static final class Asking {

        private Asking() {}

        public static void main(String[] arguments) throws IOException {
            Files.writeString(
                    Path.of(arguments[0], "asking"), "here\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            System.out.println(new Chromium(System.getenv(), true, List.of("/bin/false"), Duration.ofSeconds(30))
                    .find()
                    .orElseThrow());
        }
    }
}
