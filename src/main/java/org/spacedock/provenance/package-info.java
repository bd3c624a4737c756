/** Who said what and what stands: outlets, the shape of reports and decisions, and the list of corrections. */
@ApplicationModule(
        displayName = "Provenance",
        allowedDependencies = {"site"})
@NullMarked
package org.spacedock.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
