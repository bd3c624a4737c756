/** The front page: the lead article, its track, and the dates around today. */
@ApplicationModule(
        displayName = "Front page",
        allowedDependencies = {"site", "listening", "catalogue", "calendar", "article"})
@NullMarked
package org.spacedock.frontpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
