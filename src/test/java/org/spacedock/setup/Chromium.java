package org.spacedock.setup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the browser tests, so that they run on a machine where nobody prepared one.
 *
 * <p>In this order: the one that {@code SPACEDOCK_CHROMIUM} names; a Chromium or Chrome on the path; as root with
 * {@code apt-get}, Debian's package, installed now; Playwright's own download. Where none of these can be had, the
 * tests fail and say how to get one. They are never skipped.
 */
public final class Chromium {

    static final String VARIABLE = "SPACEDOCK_CHROMIUM";

    private static final List<String> INSTALLATION =
            List.of("-o", "DPkg::Lock::Timeout=120", "install", "-y", "--no-install-recommends", "chromium");

    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /**
     * Quiet and on its own, and no sound before the reader's click, whatever the browser at hand takes for its default.
     * (What a test runs by {@code page.evaluate} counts as a click; a page's own script does not.)
     */
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=user-gesture-required");

    /** Sought once for all tests of a run, and only when the first of them asks; a failure is kept as well. */
    private static final FutureTask<Optional<Path>> OF_THIS_MACHINE = new FutureTask<>(() -> new Chromium(
                    System.getenv(),
                    "root".equals(System.getProperty("user.name")),
                    playwrightInstaller(),
                    Duration.ofMinutes(10))
            .find());

    private final Map<String, String> environment;
    private final boolean root;
    private final List<String> playwrightInstaller;
    private final Duration patience;
    private final StringBuilder attempts = new StringBuilder();

    Chromium(Map<String, String> environment, boolean root, List<String> playwrightInstaller, Duration patience) {
        this.environment = environment;
        this.root = root;
        this.playwrightInstaller = playwrightInstaller;
        this.patience = patience;
    }

    /**
     * The browser to start; empty means the one that Playwright downloaded and finds by itself. The first call may take
     * minutes, as it may install one.
     *
     * @throws IllegalStateException where there is none and none can be had
     */
    public static Optional<Path> executable() {
        OF_THIS_MACHINE.run();
        try {
            return OF_THIS_MACHINE.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause().getMessage(), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a browser was being set up.", stopped);
        }
    }

    /** How to start it. It has no sandbox, because a browser of root's, as in a container, has none to use. */
    public static BrowserType.LaunchOptions launchOptions() {
        return launchOptions(executable());
    }

    static BrowserType.LaunchOptions launchOptions(Optional<Path> executable) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setChromiumSandbox(false)
                .setArgs(FLAGS);
        executable.ifPresent(options::setExecutablePath);
        return options;
    }

    /** How to start Playwright: without the download of every browser it knows that it would otherwise begin with. */
    public static Playwright.CreateOptions createOptions() {
        return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }

    Optional<Path> find() {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isEmpty()) {
            Path path = Path.of(named);
            if (!Files.isRegularFile(path) || !Files.isExecutable(path)) {
                throw new IllegalStateException("%s is '%s', which is not a program.".formatted(VARIABLE, named));
            }
            return Optional.of(path);
        }
        return onThePath().or(this::setUp);
    }

    /** One at a time on this machine: two installations at once would meet in the package database. */
    private Optional<Path> setUp() {
        Path lock = Path.of(
                System.getProperty("java.io.tmpdir"),
                "spacedock-chromium-%s.lock".formatted(System.getProperty("user.name")));
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Given back when the channel closes.
            channel.lock();
            Optional<Path> meanwhile = onThePath();
            return meanwhile.isPresent() ? meanwhile : install();
        } catch (IOException failure) {
            throw new IllegalStateException("%s cannot be locked.".formatted(lock), failure);
        }
    }

    private Optional<Path> install() {
        Optional<Path> aptGet = root ? program("apt-get") : Optional.empty();
        if (aptGet.isPresent()) {
            String command = aptGet.get().toString();
            // A package source that is out of reach is no reason to stop: the others may hold the package.
            runs(List.of(command, "update"), patience);
            runs(Stream.concat(Stream.of(command), INSTALLATION.stream()).toList(), patience);
            Optional<Path> installed = onThePath();
            if (installed.isPresent()) {
                return installed;
            }
        }
        if (runs(playwrightInstaller, patience)) {
            return Optional.empty();
        }
        throw new IllegalStateException("""
                The browser tests need Chromium, and none could be set up here. Install one so that "chromium" is on \
                the PATH (on Debian: apt-get install chromium), or name one by %s=/path/to/chromium. What was tried:
                %s""".formatted(VARIABLE, attempts.isEmpty() ? "nothing" : attempts));
    }

    /**
     * A name on the path is not yet a browser: Ubuntu's {@code chromium-browser} only says that it is to be had
     * elsewhere. One that tells its version is one.
     */
    private Optional<Path> onThePath() {
        return NAMES.stream()
                .flatMap(name -> program(name).stream())
                .filter(path -> runs(List.of(path.toString(), "--version"), A_MOMENT))
                .findFirst();
    }

    private Optional<Path> program(String name) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                .findFirst();
    }

    /** Whether a command ended well. Where it did not, its last lines are kept for the sentence that says so. */
    private boolean runs(List<String> command, Duration limit) {
        Path output = null;
        try {
            output = Files.createTempFile("spacedock-chromium", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (ended && process.exitValue() == 0) {
                return true;
            }
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            note(
                    command,
                    ended ? "status " + process.exitValue() : "no end after " + limit.toSeconds() + " s",
                    lastLines(output));
        } catch (IOException failure) {
            note(command, failure.toString(), List.of());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            note(command, "interrupted", List.of());
        } finally {
            delete(output);
        }
        return false;
    }

    private static List<String> playwrightInstaller() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CLI.class.getName()));
        command.addAll(List.of("install", "chromium"));
        return command;
    }

    private void note(List<String> command, String result, List<String> lines) {
        String shown = command.equals(playwrightInstaller) ? "Playwright's own download" : String.join(" ", command);
        attempts.append("  %s: %s%n".formatted(shown, result));
        lines.forEach(line -> attempts.append("    %s%n".formatted(line)));
    }

    private static List<String> lastLines(Path output) throws IOException {
        // Whatever a program writes, it is shown and not relied upon: a byte that is not UTF-8 must not hide the rest.
        List<String> lines = new String(Files.readAllBytes(output), UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.subList(Math.max(0, lines.size() - 10), lines.size());
    }

    private static void delete(Path output) {
        if (output != null) {
            output.toFile().delete();
        }
    }
}
