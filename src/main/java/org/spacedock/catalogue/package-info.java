/** Shows, episodes, albums, tracks, people and themes, and who says that they belong together. */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"site", "provenance", "listening"})
@NullMarked
package org.spacedock.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
