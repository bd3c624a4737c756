package org.spacedock.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to machines and to whoever is sent its link.
 *
 * @param title the page's own title, without the site's name
 * @param description one or two sentences of plain text
 * @param path the canonical address below the site's own, such as {@code /tracks/leaving-spacedock}
 * @param type the Open Graph type, such as {@code article} or {@code music.song}
 * @param tags further Open Graph tags in the order in which they are written; a structured tag follows its root
 * @param crumbs the way here, empty on the front page
 * @param data JSON-LD documents, safe inside a script element
 */
public record PageMeta(
        String title,
        String description,
        String path,
        String type,
        List<Tag> tags,
        List<Crumb> crumbs,
        List<String> data,
        @Nullable String published) {

    /** One Open Graph property. */
    public record Tag(String property, String content) {}
}
