package org.spacedock.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.spacedock.article.Manuscript.Problem;

/** Puts a parsed text together: ordinary blocks become prose, directives divide it, and veils take in what stands in them. */
final class Composition {

    private final Typesetting typesetting = new Typesetting();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> veiled = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> losses = new ArrayList<>();
    private final StringBuilder openText = new StringBuilder();
    private Document prose = new Document();
    private @Nullable Directive veil;
    private int veilsWithin;
    private int words;

    private Composition() {}

    /** Takes the document's blocks out of it. */
    static Composition of(Node document) {
        Composition composition = new Composition();
        Node node = document.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            composition.place(node);
            node = next;
        }
        composition.finish();
        return composition;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Veils that open or close where they can't. */
    List<Problem> problems() {
        return problems;
    }

    /** What the sanitiser had to drop: of a text without other problems, nothing. */
    List<Problem> losses() {
        return losses;
    }

    /** The text outside of veils. */
    String openText() {
        return openText.toString();
    }

    int words() {
        return words;
    }

    private void place(Node node) {
        if (node instanceof Directive directive) {
            setProse();
            obey(directive);
        } else {
            prose.appendChild(node);
        }
    }

    private void obey(Directive directive) {
        switch (directive.kind()) {
            case TRACK -> {
                if (directive.isSound()) {
                    current().add(new Passage.Playing(directive.argument(), Lines.of(directive)));
                }
            }
            case VEIL -> open(directive);
            case END -> close(directive);
            case BROKEN -> {}
        }
    }

    private void open(Directive directive) {
        if (veil == null) {
            veil = directive;
            return;
        }
        veilsWithin++;
        expect(directive, "no veil within a veil: the one of line " + Lines.of(veil) + " is still open, ::: closes it");
    }

    /** The end of a veil within a veil is not the outer one's: what follows would be shown before its episode. */
    private void close(Directive directive) {
        if (veil == null) {
            expect(directive, ":::veil[…] before the ::: that closes it");
        } else if (veilsWithin > 0) {
            veilsWithin--;
        } else {
            lower(veil);
        }
    }

    /** A veil whose episode isn't readable would never be lifted rightly, so what is in it stays out of the passages. */
    private void lower(Directive opening) {
        if (opening.isSound()) {
            passages.add(new Passage.Veiled(opening.argument(), Lines.of(opening), veiled));
        }
        veiled.clear();
        veil = null;
    }

    private void finish() {
        setProse();
        if (veil != null) {
            expect(veil, "::: on a line of its own, to close the veil that opens here");
            lower(veil);
        }
    }

    private void setProse() {
        Node first = prose.getFirstChild();
        if (first == null) {
            return;
        }
        int line = Lines.of(first);
        String html = typesetting.html(
                prose,
                dropped -> losses.add(new Problem(
                        line,
                        "nothing that an article can't hold, in the part that starts here; found "
                                + Quoted.of(dropped))));
        if (!html.isBlank()) {
            current().add(new Passage.Prose(html));
        }
        count(PlainText.of(prose));
        prose = new Document();
    }

    private void count(String text) {
        words += PlainText.words(text);
        if (veil == null && !text.isEmpty()) {
            openText.append(openText.isEmpty() ? "" : "\n").append(text);
        }
    }

    private List<Passage> current() {
        return veil == null ? passages : veiled;
    }

    private void expect(Node node, String expected) {
        problems.add(new Problem(Lines.of(node), expected));
    }
}
