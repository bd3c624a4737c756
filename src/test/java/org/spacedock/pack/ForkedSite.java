package org.spacedock.pack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.spacedock.Spacedock;
import org.spacedock.testing.Ffmpeg;

/**
 * The site as an operator starts it: a Java program of its own, with what it prints in a file. It is ended with the test, and
 * by itself when it takes too long.
 */
final class ForkedSite implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;

    private ForkedSite(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts the site with its database and its output in a folder; {@code heap} is as in {@code -Xmx}. */
    static ForkedSite in(Path folder, String heap, String... settings) throws IOException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(),
                Spacedock.class.getName(),
                "--spacedock.ffmpeg=" + Ffmpeg.path(),
                "--spacedock.data=" + folder.resolve("data")));
        command.addAll(List.of(settings));
        return new ForkedSite(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /** The program's class path, without the tests: their beans are no part of the site. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until a line of the output holds this text, and gives that line. */
    String line(String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
            for (String line : lines()) {
                if (line.contains(text)) {
                    return line;
                }
            }
            if (ended) {
                throw new AssertionError("The site ended without “" + text + "”:\n" + Files.readString(output));
            }
        }
        throw new AssertionError("No “" + text + "” within " + LONGEST + ":\n" + Files.readString(output));
    }

    /** Waits for the program's end and gives its exit code. */
    int exit() throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The site still runs after " + LONGEST + ":\n" + Files.readString(output));
        }
        return process.exitValue();
    }

    List<String> lines() throws IOException {
        return Files.readString(output).lines().toList();
    }

    /** Ends the program as an operator does, with the time to put its database away. */
    void stop() throws IOException, InterruptedException {
        process.destroy();
        exit();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
