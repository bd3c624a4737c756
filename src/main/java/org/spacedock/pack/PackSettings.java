package org.spacedock.pack;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which packs are imported at start.
 *
 * @param builtinContent whether the pack that comes with the site is imported
 * @param content folders of the operator's own, each a pack or a folder of packs
 */
@ConfigurationProperties("spacedock")
record PackSettings(
        @DefaultValue("true") boolean builtinContent,
        @DefaultValue List<String> content) {}
