package org.spacedock.article;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a text without their markup, a line for each paragraph, heading or row of a table. */
final class PlainText extends AbstractVisitor {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    private PlainText() {}

    static String of(Node node) {
        PlainText plain = new PlainText();
        node.accept(plain);
        plain.endLine();
        return plain.text.toString();
    }

    /** A word is a run without white space that has a letter or a digit. */
    static int words(String text) {
        return Math.toIntExact(
                SPACE.splitAsStream(text).filter(PlainText::isWord).count());
    }

    private static boolean isWord(String run) {
        return run.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    public void visit(Text node) {
        line.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        line.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        line.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        line.append(' ');
    }

    @Override
    public void visit(Paragraph node) {
        visitChildren(node);
        endLine();
    }

    @Override
    public void visit(Heading node) {
        visitChildren(node);
        endLine();
    }

    @Override
    public void visit(FencedCodeBlock node) {
        line.append(node.getLiteral());
        endLine();
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        line.append(node.getLiteral());
        endLine();
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            line.append(' ');
        } else if (node instanceof TableRow) {
            endLine();
        }
    }

    @Override
    public void visit(CustomBlock node) {
        visitChildren(node);
    }

    private void endLine() {
        String words = SPACE.matcher(line).replaceAll(" ").strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(words);
        }
    }
}
