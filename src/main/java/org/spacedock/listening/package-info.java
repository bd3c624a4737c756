/** Recordings: their bytes, their pictures, and the moments and appearances in them. It knows a track by its id alone. */
@ApplicationModule(
        displayName = "Listening",
        allowedDependencies = {"site"})
@NullMarked
package org.spacedock.listening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
