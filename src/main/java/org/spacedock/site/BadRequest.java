package org.spacedock.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The address asks for something that has no meaning; the sentence says what is allowed. */
public class BadRequest extends ResponseStatusException {

    /** @param sentence what the reader is told */
    public BadRequest(String sentence) {
        super(HttpStatus.BAD_REQUEST, sentence);
    }
}
