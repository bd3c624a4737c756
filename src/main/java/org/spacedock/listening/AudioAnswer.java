package org.spacedock.listening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * Answers a request for a file's bytes with the whole, a part, or the reason why not: preconditions in the order of RFC 9110,
 * section 13.2.2, then ranges by section 14. The framework could answer ranges too, but it copies every byte itself; here the
 * container sends the file where it can.
 *
 * <p>There is no {@code Last-Modified}: the entity tag says all, and the date would be that of an import. So conditions on
 * dates are ignored, as section 13.1 asks of who has no date, and an {@code If-Range} with a date is false.
 *
 * @param mediaType of the bytes, such as {@code audio/mpeg}
 * @param tag of the bytes, whatever part of them is sent
 */
record AudioAnswer(RecordingStore.Audio audio, String mediaType, EntityTag tag) {

    /** A year, the longest that caches honour. */
    private static final String LONG = "public, max-age=31536000, immutable";

    private static final Logger log = LoggerFactory.getLogger(AudioAnswer.class);
    private static final int BUFFER = 32 * 1024;

    /** @throws IOException when the bytes can't be read; a reader who has gone away is no error */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> ifMatch = lines(request, HttpHeaders.IF_MATCH);
        if (!ifMatch.isEmpty() && !tag.isStronglyIn(ifMatch)) {
            sendNothing(response, HttpServletResponse.SC_PRECONDITION_FAILED);
        } else if (tag.isWeaklyIn(lines(request, HttpHeaders.IF_NONE_MATCH))) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, LONG);
            response.setHeader(HttpHeaders.ETAG, tag.text());
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (request.getMethod().equals("HEAD")) {
            describe(response, audio.length());
        } else {
            sendRange(wanted(request), request, response);
        }
    }

    /** Only called for GET: for any other method a range has no meaning (section 14.2). */
    private ByteRange wanted(HttpServletRequest request) {
        List<String> ifRange = lines(request, HttpHeaders.IF_RANGE);
        List<String> range = lines(request, HttpHeaders.RANGE);
        boolean stillThose = ifRange.isEmpty() || tag.isAloneIn(ifRange);
        return ByteRange.of(range.size() == 1 && stillThose ? range.get(0) : null, audio.length());
    }

    private void sendRange(ByteRange range, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (range instanceof ByteRange.Unsatisfiable) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + audio.length());
            sendNothing(response, HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        } else if (range instanceof ByteRange.Part part) {
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE, "bytes " + part.first() + "-" + part.last() + "/" + audio.length());
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            sendBytes(part.first(), part.length(), request, response);
        } else {
            sendBytes(0, audio.length(), request, response);
        }
    }

    private void sendBytes(long from, long length, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Path> file = audio.file();
        if (file.isPresent() && Sendfile.isOffered(request)) {
            describe(response, length);
            Sendfile.take(request, file.get(), from, length);
            return;
        }
        // Opened before anything is said of it, so that a file that can't be read doesn't become an error cached for a
        // year.
        try (InputStream bytes = audio.open(from, length)) {
            describe(response, length);
            copy(bytes, response.getOutputStream());
        }
    }

    private void describe(HttpServletResponse response, long length) {
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.CACHE_CONTROL, LONG);
        response.setHeader(HttpHeaders.ETAG, tag.text());
        response.setContentType(mediaType);
        response.setContentLengthLong(length);
    }

    private static void sendNothing(HttpServletResponse response, int status) {
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setStatus(status);
        response.setContentLengthLong(0);
    }

    /** Players hang up all the time, at each seek: that a write fails is not worth a line in the log. */
    private static void copy(InputStream bytes, OutputStream reader) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            try {
                reader.write(buffer, 0, read);
            } catch (IOException gone) {
                log.debug("The reader has hung up: {}", gone.getMessage());
                return;
            }
        }
    }

    private static List<String> lines(HttpServletRequest request, String field) {
        return Collections.list(request.getHeaders(field));
    }

    /**
     * Tomcat's zero-copy path: a request attribute offers it, and others take it. The container then sends the file after this
     * code has returned, without a thread that waits for a slow reader. Nothing may be written to the response beside it.
     */
    private static final class Sendfile {

        private static final String ATTRIBUTES = "org.apache.tomcat.sendfile.";

        static boolean isOffered(HttpServletRequest request) {
            return Boolean.TRUE.equals(request.getAttribute(ATTRIBUTES + "support"));
        }

        static void take(HttpServletRequest request, Path canonical, long from, long length) {
            request.setAttribute(ATTRIBUTES + "filename", canonical.toString());
            request.setAttribute(ATTRIBUTES + "start", from);
            request.setAttribute(ATTRIBUTES + "end", from + length);
        }
    }
}
