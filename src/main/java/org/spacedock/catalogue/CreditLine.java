package org.spacedock.catalogue;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spacedock.provenance.Status;
import org.spacedock.provenance.TrailStep;
import org.spacedock.site.JsonLd;
import org.spacedock.site.SiteAddress;

/**
 * A person's credit as a page shows it.
 *
 * @param role "Composer", "Director", …
 * @param detail what it is about more exactly, such as a character's name or "episodes 7 to 10", or null
 * @param trail empty where nobody ever said otherwise
 */
public record CreditLine(
        String person, String path, String role, @Nullable String detail, Status status, List<TrailStep> trail) {

    boolean isComposing() {
        return role.toLowerCase(Locale.ROOT).contains("composer");
    }

    JsonLd node(SiteAddress address) {
        return JsonLd.of("Person").with("name", person).with("url", address.of(path));
    }
}
