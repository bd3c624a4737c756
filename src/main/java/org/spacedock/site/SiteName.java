package org.spacedock.site;

import org.springframework.stereotype.Component;

/** The site's name, for rooms that speak in its name. */
@Component
public class SiteName {

    private final SiteSettings settings;

    SiteName(SiteSettings settings) {
        this.settings = settings;
    }

    public String text() {
        return settings.name();
    }
}
