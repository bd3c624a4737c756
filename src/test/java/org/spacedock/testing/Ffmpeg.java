package org.spacedock.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The ffmpeg of the tests. On Linux with an Intel processor it comes as a library that needs nothing installed; elsewhere the
 * one on the PATH is taken.
 */
@NullMarked
public final class Ffmpeg {

    private static final Path PROGRAM = program();

    private Ffmpeg() {}

    /** The executable's absolute path. */
    public static Path path() {
        return PROGRAM;
    }

    /** Runs it to its end; what it says goes to the test's own output. */
    public static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-nostdin", "-v", "error", "-y"));
        command.addAll(List.of(arguments));
        int exit = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new AssertionError("ffmpeg ended with " + exit + ": " + command);
        }
    }

    private static Path program() {
        try (InputStream library = Ffmpeg.class.getResourceAsStream("/ws/schild/jave/nativebin/ffmpeg-amd64")) {
            if (library != null && isLinuxOnIntel()) {
                Path program = Files.createTempFile("spacedock-ffmpeg", "");
                program.toFile().deleteOnExit();
                Files.copy(library, program, StandardCopyOption.REPLACE_EXISTING);
                if (!program.toFile().setExecutable(true)) {
                    throw new IOException("can't be made executable: " + program);
                }
                return program;
            }
            return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getenv("PATH"))
                    .map(folder -> Path.of(folder, "ffmpeg"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("These tests need ffmpeg on the PATH."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLinuxOnIntel() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /** Makes it the decoder of a site, whatever is installed. */
    public static class Setting implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spacedock.ffmpeg=" + PROGRAM).applyTo(context);
        }
    }
}
