package org.spacedock.setup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real {@code mvnw} in a project of its own. It sees only the tools that a test puts on its path, a home that is
 * empty at first, and a server on loopback that holds a very small Maven.
 */
class MavenScriptTests {

    private static final String NAME = "apache-maven-9.9.9";
    private static final String JAVA_HOME = System.getProperty("java.home");

    /** What every system with a shell has. */
    private static final String ESSENTIALS = "sh cat chmod dirname mkdir mktemp mv readlink rm rmdir sed tr";

    private static final String FETCHED = """
            #!/bin/sh
            echo fetched
            for argument in "$@"; do printf '[%s]\\n' "$argument"; done
            """;

    @TempDir
    Path directory;

    private final List<String> requests = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private byte[] distribution = {};
    private HttpServer server;
    private Path project;
    private Path home;
    private Path tools;

    @BeforeEach
    void prepareAMachine() throws Exception {
        project = Files.createDirectory(directory.resolve("a project"));
        home = Files.createDirectory(directory.resolve("home"));
        tools = Files.createDirectory(directory.resolve("tools"));
        give(ESSENTIALS);
        distribution = zip(NAME + "/bin/mvn", FETCHED);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        serve(this::sendWhole);
        server.start();
        Files.copy(Path.of("mvnw"), project.resolve("mvnw"));
        assertThat(project.resolve("mvnw").toFile().setExecutable(true)).isTrue();
        pin(sha256(distribution));
    }

    @AfterEach
    void stopTheServer() {
        server.stop(0);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", "3.8.7", "3.10.0", "4.0.0-rc-4", "10.0"})
    void runsTheMavenOnThePathThatIsNewEnough(String version) throws Exception {
        giveMaven(version);

        assertThat(mvnw("verify").lines()).containsExactly("from the path", "[verify]");
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.2", "3.5", "2.99.99", ""})
    void passesOverAMavenOnThePathThatIsTooOld(String version) throws Exception {
        giveMaven(version);
        give("curl sha256sum");

        assertThat(mvnw("verify").lines()).containsExactly("fetched", "[verify]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl sha256sum", "wget shasum", ""})
    void fetchesWithWhatTheMachineHas(String extras) throws Exception {
        give(extras);

        Run run = mvnw("verify");

        assertThat(run.lines()).containsExactly("fetched", "[verify]");
        assertThat(run.errors()).startsWith("mvnw: fetching Maven 9.9.9 from " + url() + ", this once\n");
    }

    @Test
    void fetchesOnlyOnce() throws Exception {
        give("curl sha256sum");
        mvnw("verify");

        Run second = mvnw("verify");

        assertThat(second.lines()).containsExactly("fetched", "[verify]");
        assertThat(second.errors()).isEmpty();
        assertThat(requests).hasSize(1);
        assertThat(kept()).containsExactly("/" + sha256(distribution) + "/" + NAME + "/bin/mvn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void runsUnderEveryShell(String shell) throws Exception {
        give("curl sha256sum");
        give(shell);

        Run run = run(project, Map.of(), List.of(tools.resolve(shell).toString(), "mvnw", "verify"));

        assertThat(run.lines()).containsExactly("fetched", "[verify]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void passesArgumentsUntouched(boolean onThePath) throws Exception {
        give("curl sha256sum");
        if (onThePath) {
            giveMaven("3.9.9");
        }
        String[] arguments = {"-Dname=two words", "it's", "\"quoted\"", "$HOME `id` *", "", "back\\slash", "--", "-v"};

        assertThat(mvnw(arguments).lines().skip(1))
                .containsExactlyElementsOf(
                        Stream.of(arguments).map(each -> "[" + each + "]").toList());
    }

    @Test
    void findsItsPropertiesThroughALinkAndFromAnotherDirectory() throws Exception {
        give("curl sha256sum");
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("build"), Path.of("../a project/mvnw"));

        Run run = run(home, Map.of(), List.of(link.toString(), "verify"));

        assertThat(run.lines()).containsExactly("fetched", "[verify]");
    }

    @Test
    void fetchesFromAMirrorThatIsAMavenRepository() throws Exception {
        give("curl sha256sum");

        Run run = run(
                project,
                Map.of("MVNW_REPOURL", "http://" + authority() + "/mirror/"),
                List.of(project.resolve("mvnw").toString(), "verify"));

        assertThat(run.lines()).containsExactly("fetched", "[verify]");
        assertThat(requests).containsExactly("/mirror/org/apache/maven/apache-maven/9.9.9/" + NAME + "-bin.zip");
    }

    @Test
    void twoAtOnceEndWithOneWholeMaven() throws Exception {
        give("curl sha256sum");
        CountDownLatch both = new CountDownLatch(2);
        serve(exchange -> {
            both.countDown();
            await(both);
            sendWhole(exchange);
        });
        Process first = start(project, Map.of(), List.of("./mvnw", "one"), "first");
        Process second = start(project, Map.of(), List.of("./mvnw", "two"), "second");

        assertThat(end(first, "first").lines()).containsExactly("fetched", "[one]");
        assertThat(end(second, "second").lines()).containsExactly("fetched", "[two]");
        assertThat(kept()).containsExactly("/" + sha256(distribution) + "/" + NAME + "/bin/mvn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl sha256sum", "curl"})
    void refusesAWrongSumAndKeepsNothing(String extras) throws Exception {
        give(extras);
        String another = sha256(new byte[0]);
        pin(another);

        Run run = mvnw("verify");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .contains("has the SHA-256 " + sha256(distribution))
                .contains("expects " + another)
                .endsWith("It was thrown away.\n");
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl", "wget", ""})
    void keepsNothingOfADownloadThatBreaksOff(String tool) throws Exception {
        give(tool);
        serve(exchange -> {
            exchange.sendResponseHeaders(200, distribution.length);
            exchange.getResponseBody().write(distribution, 0, distribution.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
        });

        assertFetchingFailed(mvnw("verify"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl", "wget", ""})
    void saysThatTheServerHasNoSuchFile(String tool) throws Exception {
        give(tool);
        serve(exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });

        Run run = mvnw("verify");

        assertFetchingFailed(run);
        assertThat(run.errors()).contains("404");
    }

    @Test
    void saysThatThereIsNoNetwork() throws Exception {
        give("curl sha256sum");
        server.stop(0);

        assertFetchingFailed(mvnw("verify"));
    }

    @Test
    void keepsNothingWhenItIsStopped() throws Exception {
        give("curl sha256sum");
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        serve(exchange -> {
            asked.countDown();
            await(stopped);
            sendWhole(exchange);
        });
        Process script = start(project, Map.of(), List.of("./mvnw", "verify"), "stopped");

        await(asked);
        script.destroy();
        stopped.countDown();

        assertThat(end(script, "stopped").status()).isEqualTo(143);
        assertThat(kept()).isEmpty();
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        Run without = run(project, Map.of("JAVA_HOME", ""), List.of("./mvnw", "verify"));
        Run wrong = run(project, Map.of("JAVA_HOME", home.toString()), List.of("./mvnw", "verify"));

        assertThat(without.status()).isEqualTo(1);
        assertThat(without.errors()).startsWith("mvnw: there is no java: install a JDK (17 or newer)");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.errors()).isEqualTo("mvnw: JAVA_HOME is '" + home + "', but there is no bin/java in it.\n");
        assertThat(kept()).isEmpty();
    }

    @Test
    void saysThatTheSumIsMissing() throws Exception {
        pin("");

        Run run = mvnw("verify");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("is not a SHA-256 of 64 digits");
        assertThat(requests).isEmpty();
    }

    @Test
    void pinsAMavenOfTheApacheArchiveUnderTheStandardKeys() throws Exception {
        Properties pinned = new Properties();
        pinned.load(new StringReader(Files.readString(Path.of(".mvn/wrapper/maven-wrapper.properties"))));

        assertThat(pinned.getProperty("distributionType")).isEqualTo("only-script");
        assertThat(pinned.getProperty("wrapperVersion")).matches("3\\.\\d+\\.\\d+");
        assertThat(pinned.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
        assertThat(pinned.getProperty("distributionUrl"))
                .matches("https://archive\\.apache\\.org/dist/maven/maven-3/([0-9.]+)/binaries/"
                        + "apache-maven-\\1-bin\\.zip");
    }

    private void assertFetchingFailed(Run run) throws IOException {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .endsWith("mvnw: " + url() + " could not be fetched. Is there a network? "
                        + "A Maven 3.6.3 or newer on the PATH does as well.\n");
        assertThat(kept()).isEmpty();
    }

    private String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private String url() {
        return "http://" + authority() + "/" + NAME + "-bin.zip";
    }

    private void pin(String sum) throws IOException {
        Path properties = project.resolve(".mvn/wrapper/maven-wrapper.properties");
        Files.createDirectories(properties.getParent());
        // With the line ends that a checkout on Windows leaves behind.
        Files.writeString(
                properties,
                "distributionType=only-script\r\ndistributionUrl=%s\r\ndistributionSha256Sum=%s\r\n"
                        .formatted(url(), sum));
    }

    private void serve(HttpHandler handler) {
        try {
            server.removeContext("/");
        } catch (IllegalArgumentException first) {
            // There was none to take away yet.
        }
        server.createContext("/", exchange -> {
            synchronized (requests) {
                requests.add(exchange.getRequestURI().getPath());
            }
            handler.handle(exchange);
        });
    }

    private void sendWhole(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, distribution.length);
        exchange.getResponseBody().write(distribution);
        exchange.close();
    }

    /** Links tools of this machine into the path of the test's; the test does not apply where one is missing. */
    private void give(String names) throws IOException {
        for (String name : names.isEmpty() ? new String[0] : names.split(" ", -1)) {
            Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .map(folder -> Path.of(folder, name))
                    .filter(Files::isExecutable)
                    .findFirst();
            assumeTrue(found.isPresent(), () -> name + " is not on this machine");
            Files.createSymbolicLink(tools.resolve(name), found.orElseThrow());
        }
    }

    /** A Maven on the path that says it is of this version, in bold as Debian's does. */
    private void giveMaven(String version) throws IOException {
        Path maven = tools.resolve("mvn");
        Files.writeString(maven, """
                #!/bin/sh
                if [ "$*" = --version ]; then
                  printf '\\033[1mApache Maven %s\\033[m (abc)\\n'
                else
                  echo from the path
                  for argument in "$@"; do printf '[%%s]\\n' "$argument"; done
                fi
                """.formatted(version));
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    /** Every file below the folder where Maven is kept, as a path from there, half-done ones included. */
    private List<String> kept() throws IOException {
        Path folder = home.resolve(".m2/wrapper/dists").resolve(NAME);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toFile().isFile() || isEmptyFolder(each))
                    .filter(each -> !each.equals(folder))
                    .map(each -> each.toString().substring(folder.toString().length()))
                    .toList();
        }
    }

    private static boolean isEmptyFolder(Path path) {
        String[] names = path.toFile().list();
        return names != null && names.length == 0;
    }

    private Run mvnw(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("./mvnw"));
        command.addAll(List.of(arguments));
        return run(project, Map.of(), command);
    }

    private Run run(Path from, Map<String, String> environment, List<String> command) throws Exception {
        return end(start(from, environment, command, "run"), "run");
    }

    private Process start(Path from, Map<String, String> environment, List<String> command, String name)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(directory.resolve(name + ".out").toFile())
                .redirectError(directory.resolve(name + ".err").toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools.toString(), "HOME", home.toString(), "JAVA_HOME", JAVA_HOME));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Run end(Process process, String name) throws Exception {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError(name + " did not end within a minute");
        }
        return new Run(
                process.exitValue(),
                Files.readString(directory.resolve(name + ".out")),
                Files.readString(directory.resolve(name + ".err")));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private record Run(int status, String output, String errors) {

        Stream<String> lines() {
            return output.lines();
        }
    }
}
