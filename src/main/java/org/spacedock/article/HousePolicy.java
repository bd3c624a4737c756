package org.spacedock.article;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that an article may hold: what Markdown makes, with no style, no script and nothing from another host. */
final class HousePolicy {

    static final PolicyFactory FACTORY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "hr", "br")
            .allowElements("em", "strong", "code", "pre", "a", "img")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(Destination::isOpenToLinks)
            .onElements("a")
            .allowAttributes("rel")
            .matching(true, "noopener")
            .onElements("a")
            .allowAttributes("src")
            .matching(Destination::isOpenToPictures)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "img")
            .allowAttributes("id")
            .matching(SectionId.SHAPE)
            .onElements("h2", "h3")
            .allowAttributes("class")
            .matching(true, "align-left", "align-center", "align-right")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .toFactory();

    private HousePolicy() {}
}
