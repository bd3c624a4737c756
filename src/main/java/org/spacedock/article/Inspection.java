package org.spacedock.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.spacedock.article.Manuscript.Problem;

/**
 * Finds what an article must not hold, or what would not reach the page as it was written. The writer hears of all of it at
 * once, so it goes on after each find. How veils open and close is {@link Composition}'s.
 */
final class Inspection extends AbstractVisitor {

    private static final Pattern TAG = Pattern.compile("<[/!?]?[A-Za-z\\[-][^<>]*>?");

    private final List<Problem> problems = new ArrayList<>();
    private int depth;

    private Inspection() {}

    static List<Problem> of(Node document) {
        Inspection inspection = new Inspection();
        document.accept(inspection);
        return inspection.problems;
    }

    /** The page's first-level heading is the article's title; a second one would be a second title, so it isn't guessed at. */
    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            expect(heading, "a heading of the second level or deeper (## …); the first is the article's title");
        }
        if (PlainText.of(heading).isEmpty()) {
            expect(heading, "a heading with words");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(HtmlInline html) {
        expectMarkdown(Lines.of(html), html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        String[] lines = html.getLiteral().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher tag = TAG.matcher(lines[i]);
            if (tag.find()) {
                expectMarkdown(Lines.of(html) + i, tag.group());
            } else if (i == 0) {
                expectMarkdown(Lines.of(html), lines[i].strip());
            }
        }
    }

    @Override
    public void visit(Link link) {
        String address = link.getDestination();
        if (!Destination.isOpenToLinks(address)) {
            expect(
                    link,
                    "a link to https://…, http://…, mailto:…, a page of this site (/…) or a part of this one (#…); found "
                            + Quoted.of(address));
        }
        if (PlainText.of(link).isEmpty()) {
            expect(link, "a link with words, [words](address)");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        if (!Destination.isOpenToPictures(image.getDestination())) {
            expect(image, "a picture of this site (/…); found " + Quoted.of(image.getDestination()));
        }
        if (PlainText.of(image).isEmpty()) {
            expect(image, "a picture with words for those who can't see it, ![words](/…)");
        }
        visitChildren(image);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Directive directive) {
            inspect(directive);
        }
        visitChildren(block);
    }

    @Override
    public void visit(BlockQuote quote) {
        visitNested(quote);
    }

    @Override
    public void visit(BulletList list) {
        visitNested(list);
    }

    @Override
    public void visit(OrderedList list) {
        visitNested(list);
    }

    @Override
    public void visit(ListItem item) {
        visitNested(item);
    }

    private void inspect(Directive directive) {
        if (!(directive.getParent() instanceof Document)) {
            expect(directive, "a directive outside of lists and quotes; found " + Quoted.of(directive.text()));
            return;
        }
        String expected = directive.expected();
        if (expected != null) {
            expect(directive, expected);
        }
    }

    /** From the limit on the parser takes marks as text, and the page would not look as the text was meant. */
    private void visitNested(Node container) {
        depth++;
        if (depth == Manuscript.DEEPEST) {
            expect(container, "quotes and lists less deep in one another");
        }
        visitChildren(container);
        depth--;
    }

    private void expectMarkdown(int line, String found) {
        problems.add(new Problem(
                line, "Markdown, not HTML, which an article can only show as code (`…`); found " + Quoted.of(found)));
    }

    private void expect(Node node, String expected) {
        problems.add(new Problem(Lines.of(node), expected));
    }
}
