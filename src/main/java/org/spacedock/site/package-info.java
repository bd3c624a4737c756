/** The floor: slugs, publication, page meta, settings, web rules, errors and the about page. It knows no other room. */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {})
@NullMarked
package org.spacedock.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
