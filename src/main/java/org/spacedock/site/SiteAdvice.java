package org.spacedock.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What all pages share: the site itself, and the way on from an address that has moved. */
@ControllerAdvice
class SiteAdvice {

    private final SiteSettings settings;
    private final SiteAddress address;
    private final Assets assets;

    SiteAdvice(SiteSettings settings, SiteAddress address, Assets assets) {
        this.settings = settings;
        this.address = address;
        this.assets = assets;
    }

    @ModelAttribute("site")
    SiteView site() {
        return new SiteView(
                settings.name(),
                address.root(),
                address.contact(),
                settings.imprint(),
                assets.css(),
                assets.js(),
                assets.swup(),
                assets.early(),
                address.of("/picture.png"));
    }

    @ExceptionHandler
    void moved(Moved moved, HttpServletRequest request, HttpServletResponse response) {
        String path = address.of(moved.path()).substring(address.root().length());
        // A moment or a page number that somebody shared goes with the address.
        String query = request.getQueryString();
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, query == null ? path : path + "?" + query);
    }

    /** A broken escape in a query shows only when somebody asks for a parameter; it is the reader's mistake, not ours. */
    @ExceptionHandler
    void unreadable(InvalidParameterException unreadable, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
