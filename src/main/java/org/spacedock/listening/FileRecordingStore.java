package org.spacedock.listening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Recordings as plain files: {@code recordings/ab/cdef…} for the hash {@code abcdef…}, so that no directory grows too long to
 * list and an operator can copy the whole with any tool. Bytes are written to {@code recordings/incoming} first and moved
 * once they are safe on the disk: a reader never sees half a file. What a crash leaves in there may be deleted.
 */
class FileRecordingStore implements RecordingStore {

    private final Path directory;

    /** Takes a directory that need not exist yet: it is made when the first file comes. */
    FileRecordingStore(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public StoredFile keep(InputStream bytes) throws IOException {
        Path temporary = Files.createTempFile(Files.createDirectories(directory.resolve("incoming")), null, ".part");
        try {
            StoredFile stored = write(bytes, temporary);
            Path place = place(stored.sha256());
            if (!isWhole(place, stored.length())) {
                Path shelf = Files.createDirectories(shelf(stored.sha256()));
                Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
                sync(shelf);
                sync(directory);
            }
            return stored;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public Optional<Audio> find(String sha256) {
        try {
            Path file = place(sha256).toRealPath();
            return Files.isRegularFile(file) ? Optional.of(new FileAudio(file, Files.size(file))) : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path shelf(String sha256) {
        return directory.resolve(Sha256.checked(sha256).substring(0, 2));
    }

    private Path place(String sha256) {
        return shelf(sha256).resolve(sha256.substring(2));
    }

    private static StoredFile write(InputStream bytes, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            long length = bytes.transferTo(out);
            channel.force(true);
            return new StoredFile(HexFormat.of().formatHex(digest.digest()), length);
        }
    }

    /** A file of another length under this name was damaged from outside, and is replaced. */
    private static boolean isWhole(Path file, long length) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == length;
    }

    /** A moved file is safe once its directory is. Windows opens no directories, and keeps them safe by itself. */
    private static void sync(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private record FileAudio(Path path, long length) implements Audio {

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }

        @Override
        public InputStream open(long from, long length) throws IOException {
            return new FileSlice(FileChannel.open(path, StandardOpenOption.READ), from, length);
        }
    }
}
