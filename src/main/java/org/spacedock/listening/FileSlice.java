package org.spacedock.listening;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;

/**
 * A part of a file as a stream. A file that ends before the part does is an error and not the stream's end: whoever sends
 * the part has already promised its length.
 */
class FileSlice extends InputStream {

    private final FileChannel file;
    private final long end;
    private long position;

    /** Takes the file over, and closes it in the end. */
    FileSlice(FileChannel file, long from, long length) {
        this.file = file;
        this.position = from;
        this.end = from + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        Objects.checkFromIndexSize(offset, most, into.length);
        if (position == end) {
            return -1;
        }
        int wanted = (int) Math.min(most, end - position);
        int read = file.read(ByteBuffer.wrap(into, offset, wanted), position);
        if (read < 0) {
            throw new EOFException("the file ends at " + position + ", before " + end);
        }
        position += read;
        return read;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
