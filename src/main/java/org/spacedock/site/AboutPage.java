package org.spacedock.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the site is, and what the rooms above have to say of their sources and licences. */
public record AboutPage(List<Part> parts, @Nullable String mistake) {

    /** {@code code} tells the template where the part belongs: "recordings" or "outlets". */
    public record Part(String code, List<Note> notes) {}

    /** A line such as an outlet, or a recording with its licence. */
    public record Note(String name, String words, List<Link> links) {}
}
