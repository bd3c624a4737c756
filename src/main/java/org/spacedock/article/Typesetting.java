package org.spacedock.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlChangeListener;

/**
 * Turns prose into HTML. Raw HTML is escaped and the result passes {@link HousePolicy}, so that a text which was never
 * inspected is safe as well. One for each manuscript: it keeps the ids of sections apart.
 */
final class Typesetting {

    static final HtmlChangeListener<Consumer<String>> LOSSES = new Losses();

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .attributeProviderFactory(context -> this::set)
            .build();

    private final Set<String> sections = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param dropped hears of each element and attribute that the policy took out */
    String html(Node prose, Consumer<String> dropped) {
        return HousePolicy.FACTORY.sanitize(renderer.render(prose), LOSSES, dropped);
    }

    private void set(Node node, String element, Map<String, String> attributes) {
        if (node instanceof Heading heading && (heading.getLevel() == 2 || heading.getLevel() == 3)) {
            attributes.put("id", section(PlainText.of(heading)));
        } else if (node instanceof TableCell cell && cell.getAlignment() != null) {
            // The align attribute is obsolete, and a style attribute is kept out by the site's content security policy.
            attributes.put("class", "align-" + attributes.remove("align"));
        } else if (node instanceof Link link) {
            setLink(link.getDestination(), attributes);
        } else if (node instanceof Image image && !Destination.isOpenToPictures(image.getDestination())) {
            attributes.remove("src");
        } else if (node instanceof FencedCodeBlock) {
            attributes.remove("class"); // nothing here colours code, and the class could be any text
        }
    }

    /** Judged as it was written: percent-encoded, an address that hides a line break looks like any other. */
    private static void setLink(String address, Map<String, String> attributes) {
        if (!Destination.isOpenToLinks(address)) {
            attributes.remove("href");
        } else if (Destination.leavesTheSite(address)) {
            attributes.put("rel", "noopener");
        }
    }

    private String section(String heading) {
        String id = SectionId.of(heading);
        String free = id;
        while (!sections.add(free)) {
            free = id + "-" + (1 + counts.merge(id, 1, Integer::sum));
        }
        return free;
    }

    private static final class Losses implements HtmlChangeListener<Consumer<String>> {

        @Override
        public void discardedTag(Consumer<String> dropped, String element) {
            dropped.accept("<" + element + ">");
        }

        @Override
        public void discardedAttributes(Consumer<String> dropped, String element, String... attributes) {
            dropped.accept("<" + element + " " + String.join(" ", attributes) + ">");
        }
    }
}
