/** The import: a folder of YAML, Markdown and audio, checked whole before anything is written. */
@ApplicationModule(
        displayName = "Pack",
        allowedDependencies = {"site", "provenance", "listening", "catalogue", "calendar", "article"})
@NullMarked
package org.spacedock.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
