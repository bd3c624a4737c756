package org.spacedock.listening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spacedock.listening.RecordingStore.Audio;
import org.spacedock.listening.RecordingStore.StoredFile;

class FileRecordingStoreTests {

    /** FIPS 180-4's own example: the hash of "abc". */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Path directory;
    private final FileRecordingStore store;

    FileRecordingStoreTests(@TempDir Path temporary) {
        directory = temporary.resolve("not/yet/there");
        store = new FileRecordingStore(directory);
    }

    @Test
    void namesAFileByItsHash() throws IOException {
        assertThat(keep("abc")).isEqualTo(new StoredFile(ABC, 3));
    }

    @Test
    void givesBackWhatItKept() throws IOException {
        keep("abc");

        Audio audio = found(ABC);

        assertThat(audio.length()).isEqualTo(3);
        assertThat(audio.open(0, 3)).hasContent("abc");
        assertThat(audio.file().orElseThrow()).hasContent("abc");
    }

    @Test
    void spreadsFilesOverDirectories() throws IOException {
        keep("abc");

        assertThat(files()).containsExactly(directory.resolve("ba").resolve(ABC.substring(2)));
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        keep("abc");

        assertThat(keep("abc")).isEqualTo(new StoredFile(ABC, 3));
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsAnEmptyFile() throws IOException {
        StoredFile empty = keep("");

        assertThat(found(empty.sha256()).length()).isZero();
    }

    @Test
    void findsItsFilesAgainAfterARestart() throws IOException {
        keep("abc");

        assertThat(new FileRecordingStore(directory).find(ABC)).isPresent();
    }

    @Test
    void keepsNothingOfAStreamThatBreaks() {
        InputStream broken = new SequenceInputStream(stream("abc"), new Broken());

        assertThatIOException().isThrownBy(() -> store.keep(broken)).withMessage("broken");
        assertThat(files()).isEmpty();
    }

    @Test
    void mendsAFileThatWasCutShort() throws IOException {
        keep("abc");
        Files.writeString(files().get(0), "a");

        keep("abc");

        assertThat(found(ABC).open(0, 3)).hasContent("abc");
    }

    @Test
    void doesNotFindWhatItNeverKept() throws IOException {
        assertThat(store.find(ABC)).isEmpty();
        keep("abc");
        assertThat(store.find(ABC.replace('b', 'c'))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "../../../../etc/passwd",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n",
                "../816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            })
    void refusesNamesThatAreNoHash(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> store.find(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoredFile(name, 1));
    }

    @Test
    void opensAPartAndNothingBehindIt() throws IOException {
        keep("abc");

        assertThat(found(ABC).open(1, 1)).hasContent("b");
        assertThat(found(ABC).open(1, 2)).hasContent("bc");
        assertThat(found(ABC).open(3, 0)).isEmpty();
    }

    @Test
    void readsByteByByteToo() throws IOException {
        keep("abc");

        try (InputStream part = found(ABC).open(1, 1)) {
            assertThat(part.read()).isEqualTo('b');
            assertThat(part.read()).isEqualTo(-1);
        }
    }

    @Test
    void failsWhereAFileEndsTooSoon() throws IOException {
        keep("abc");

        try (InputStream part = found(ABC).open(1, 5)) {
            assertThat(part.readNBytes(2)).isEqualTo("bc".getBytes(UTF_8));
            assertThatIOException().isThrownBy(part::read).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void givesTheCanonicalPath() throws IOException {
        Path link = Files.createSymbolicLink(Files.createDirectories(directory).resolveSibling("link"), directory);
        FileRecordingStore linked = new FileRecordingStore(link);
        linked.keep(stream("abc"));

        Path file = linked.find(ABC).flatMap(Audio::file).orElseThrow();

        assertThat(file).isEqualTo(file.toRealPath()).startsWith(directory.toRealPath());
    }

    private StoredFile keep(String content) throws IOException {
        return store.keep(stream(content));
    }

    private Audio found(String sha256) {
        return store.find(sha256).orElseThrow();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }

    /** A source that fails where bytes should come. */
    private static class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            throw new IOException("broken");
        }
    }
}
