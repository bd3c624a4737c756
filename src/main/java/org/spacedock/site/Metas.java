package org.spacedock.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a page says of itself to machines, so that every room says it the same way. */
@Component
public class Metas {

    private static final int LONGEST_DESCRIPTION = 200;

    private final SiteAddress address;

    Metas(SiteAddress address) {
        this.address = address;
    }

    /** A page that is no more than a web site's page: a list, the about page. */
    public PageMeta plain(String title, String description, String path, List<Crumb> crumbs) {
        return of(title, description, path, "website", List.of(), crumbs, null, List.of());
    }

    /**
     * A page of any type.
     *
     * @param tags Open Graph tags beyond the required ones
     * @param data JSON-LD nodes; the crumbs' is added
     * @param published when the page's article was published, as an ISO date, or null
     */
    public PageMeta of(
            String title,
            String description,
            String path,
            String type,
            List<PageMeta.Tag> tags,
            List<Crumb> crumbs,
            @Nullable String published,
            List<JsonLd> data) {
        List<String> documents = new ArrayList<>();
        data.forEach(node -> documents.add(node.write()));
        if (!crumbs.isEmpty()) {
            documents.add(JsonLd.crumbs(crumbs, address).write());
        }
        return new PageMeta(title, shorten(description), path, type, tags, crumbs, documents, published);
    }

    /** Cut between two words, where a card would otherwise cut in the middle of one. */
    private static String shorten(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_DESCRIPTION - 1);
        return text.substring(0, space < 1 ? LONGEST_DESCRIPTION - 1 : space) + "…";
    }
}
