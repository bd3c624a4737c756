package org.spacedock.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node of schema.org's vocabulary, written in the order in which it is told.
 *
 * <p>A null or empty value is left out, so that a page never claims a fact it doesn't have.
 */
public final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> members = new LinkedHashMap<>();

    private JsonLd(String type) {
        members.put("@type", type);
    }

    public static JsonLd of(String type) {
        return new JsonLd(type);
    }

    public JsonLd with(String name, @Nullable Object value) {
        if (value instanceof JsonLd node) {
            members.put(name, node.members);
        } else if (value instanceof List<?> list) {
            withAll(name, list);
        } else if (value != null && !value.equals("")) {
            members.put(name, value);
        }
        return this;
    }

    private void withAll(String name, List<?> values) {
        List<Object> plain = new ArrayList<>();
        for (Object value : values) {
            plain.add(value instanceof JsonLd node ? node.members : value);
        }
        if (!plain.isEmpty()) {
            members.put(name, plain.size() == 1 ? plain.get(0) : plain);
        }
    }

    /** The document, safe inside a script element: no {@code <}, {@code >} or {@code &} stands in it unescaped. */
    public String write() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(members);
        return JSON.writeValueAsString(document)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** The visible crumbs as a list from 1 on. */
    static JsonLd crumbs(List<Crumb> crumbs, SiteAddress address) {
        List<JsonLd> items = new ArrayList<>();
        for (Crumb crumb : crumbs) {
            items.add(of("ListItem")
                    .with("position", items.size() + 1)
                    .with("name", crumb.name())
                    .with("item", address.of(crumb.path())));
        }
        return of("BreadcrumbList").with("itemListElement", items);
    }
}
