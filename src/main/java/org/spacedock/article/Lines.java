package org.spacedock.article;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Where in the text a node stands. */
final class Lines {

    private Lines() {}

    /** The node's first line, from 1 on; that of what it is part of where the parser kept none of its own. */
    static int of(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }
}
