package org.spacedock.site;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The site's own address. It is a setting and never comes from a request, whose host anybody can forge. */
@Component
public class SiteAddress {

    private static final Logger log = LoggerFactory.getLogger(SiteAddress.class);

    private final SiteSettings settings;
    private final @Nullable InetAddress listensOn;
    private volatile int port;

    SiteAddress(
            SiteSettings settings,
            @Value("${server.address:#{null}}") @Nullable InetAddress listensOn,
            @Value("${server.port:8080}") int port) {
        this.settings = settings;
        this.listensOn = listensOn;
        this.port = port;
        String address = settings.address();
        if (address != null && !isWeb(address)) {
            throw new IllegalArgumentException(
                    "spacedock.address must be an http or https address without a path, but is: " + address);
        }
    }

    private static boolean isWeb(String address) {
        URI uri = URI.create(address);
        return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                && uri.getHost() != null
                && (uri.getPath().isEmpty() || uri.getPath().equals("/"));
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        // The management server, where it has a port of its own, is a child context and no address of ours.
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (settings.address() == null && (listensOn == null || !listensOn.isLoopbackAddress())) {
            log.warn("spacedock.address is not set, so links and shared pictures name this machine alone;"
                    + " set it to the address that readers use");
        }
        log.info("{} is ready: {}", settings.name(), root());
    }

    /** The address without a slash at its end. */
    public String root() {
        String address = settings.address();
        if (address == null) {
            return "http://localhost:" + port;
        }
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The absolute address of a path of the site. */
    public String of(String path) {
        return root() + UriComponentsBuilder.fromPath(path).encode().build().toUriString();
    }

    /** Where to report a mistake on the page with this path, or null where the operator gives no contact. */
    public @Nullable String mistake(String path) {
        String contact = contact();
        if (contact == null || !contact.startsWith("mailto:")) {
            return contact;
        }
        String subject = UriUtils.encode("A mistake on " + of(path), StandardCharsets.UTF_8);
        return contact + (contact.contains("?") ? "&" : "?") + "subject=" + subject;
    }

    /** The contact as a link, or null. */
    @Nullable
    String contact() {
        String contact = settings.contact();
        if (contact == null || contact.isBlank()) {
            return null;
        }
        return contact.contains("://") || contact.startsWith("mailto:") ? contact : "mailto:" + contact;
    }
}
