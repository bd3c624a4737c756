package org.spacedock.site;

import jakarta.servlet.http.HttpServletRequest;

/** The {@code ?page=} of a list: a whole number from 1 on, given once or not at all. */
public final class PageNumber {

    private PageNumber() {}

    /** @throws BadRequest with a sentence that says what is allowed */
    public static int of(HttpServletRequest request) {
        String[] given = request.getParameterValues("page");
        if (given == null) {
            return 1;
        }
        if (given.length == 1 && given[0].matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(given[0]);
        }
        throw new BadRequest("A page number is a whole number from 1 on, such as ?page=2.");
    }
}
