package org.spacedock.site;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says of the site.
 *
 * @param name the site's name, in the header and in every title
 * @param address the site's own address, such as {@code https://music.example}; unset, it is localhost with the actual port
 * @param contact where a reader reports a mistake: a mail address or a web address
 * @param imprint the web address of the operator's imprint
 */
@ConfigurationProperties("spacedock")
record SiteSettings(
        @DefaultValue("Spacedock") String name,
        @Nullable String address,
        @Nullable String contact,
        @Nullable String imprint) {}
