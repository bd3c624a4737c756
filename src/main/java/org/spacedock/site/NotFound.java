package org.spacedock.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Nothing stands at this address: it never did, or it is not yet live. Both look the same, so that an embargo can't be probed. */
public class NotFound extends ResponseStatusException {

    /** @param sentence what the reader is told */
    public NotFound(String sentence) {
        super(HttpStatus.NOT_FOUND, sentence);
    }
}
