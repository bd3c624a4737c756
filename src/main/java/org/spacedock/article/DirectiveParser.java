package org.spacedock.article;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/** A directive is one whole line; it ends a paragraph before it, and nothing continues it. */
final class DirectiveParser extends AbstractBlockParser {

    private static final int INDENT_OF_CODE = 4;

    private final Directive directive;

    private DirectiveParser(Directive directive) {
        this.directive = directive;
    }

    @Override
    public Block getBlock() {
        return directive;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    /** Asked where a block may start, which is never inside a code block. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT_OF_CODE || from >= line.length() || line.charAt(from) != ':') {
                return BlockStart.none();
            }
            int to = Characters.skipSpaceTabBackwards(line, line.length() - 1, from) + 1;
            String text = line.subSequence(from, to).toString();
            if (!Directive.isMeantBy(text)) {
                return BlockStart.none();
            }
            return BlockStart.of(new DirectiveParser(new Directive(text))).atIndex(line.length());
        }
    }
}
