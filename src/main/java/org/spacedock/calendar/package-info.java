/** Releases and their dates, each with its reports and with what stands. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"site", "provenance", "catalogue"})
@NullMarked
package org.spacedock.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
