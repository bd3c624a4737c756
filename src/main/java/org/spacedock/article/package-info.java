/** Articles and their pages: Markdown in which a track can be played. */
@ApplicationModule(
        displayName = "Article",
        allowedDependencies = {"site", "provenance", "listening", "catalogue"})
@NullMarked
package org.spacedock.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
