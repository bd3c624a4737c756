package org.spacedock.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The text of an article: CommonMark 0.31 with GFM's tables and bare links, and two directives of ours, each on a line of its
 * own at the top level.
 *
 * <pre>
 * ::track[leaving-spacedock]      plays the track here
 * :::veil[picard/3x09]            veils what follows, up to the closing line
 * :::
 * </pre>
 *
 * <p>It knows no database: whether a track or an episode exists is the import's to ask. A text with problems still has
 * passages, which are safe to show, but it isn't meant to be published.
 */
public final class Manuscript {

    /** Deeper nesting than any reader could follow is taken as plain text, so that no text can exhaust the stack. */
    static final int DEEPEST = 20;

    /**
     * In characters: some 40,000 words. The time to read a paragraph grows with the square of its length, because the parser
     * looks back from each link to all emphasis before it; up to here that is a second or two.
     */
    static final int LONGEST = 250_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .customBlockParserFactory(new DirectiveParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * What is wrong in a text.
     *
     * @param line of the given text, from 1 on
     * @param expected what should stand there instead, and what was found: a phrase that goes on after "expected"
     */
    public record Problem(int line, String expected) {}

    private final List<Passage> passages;
    private final List<Problem> problems;
    private final String plainText;
    private final int words;

    private Manuscript(List<Passage> passages, List<Problem> problems, String plainText, int words) {
        this.passages = List.copyOf(passages);
        this.problems = List.copyOf(problems);
        this.plainText = plainText;
        this.words = words;
    }

    /**
     * Never refuses: what is wrong is in {@link #problems()}.
     *
     * @param markdown the article's text without its front matter; lines end with LF, CR LF or CR
     */
    public static Manuscript parse(String markdown) {
        if (markdown.length() > LONGEST) {
            return tooLong(markdown);
        }
        boolean marked = !markdown.isEmpty() && markdown.charAt(0) == BYTE_ORDER_MARK;
        Node document = PARSER.parse(marked ? markdown.substring(1) : markdown);

        List<Problem> problems = new ArrayList<>(Inspection.of(document));
        Composition composition = Composition.of(document);
        problems.addAll(composition.problems());
        if (problems.isEmpty()) {
            problems.addAll(composition.losses());
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Manuscript(composition.passages(), problems, composition.openText(), composition.words());
    }

    /** All of them, in the order of their lines. */
    public List<Problem> problems() {
        return problems;
    }

    /** The slugs of the tracks that it plays, veiled ones included, in the order of the text. */
    public Set<String> tracks() {
        Set<String> slugs = new LinkedHashSet<>();
        collectTracks(passages, slugs);
        return Collections.unmodifiableSet(slugs);
    }

    /** The episodes of its veils, such as "picard/3x09", in the order of the text. */
    public Set<String> episodes() {
        Set<String> episodes = new LinkedHashSet<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Veiled veiled) {
                episodes.add(veiled.episode());
            }
        }
        return Collections.unmodifiableSet(episodes);
    }

    /** The line on which a track is played or an episode's veil begins, for the first such; 0 where neither is. */
    public int lineOf(String slug) {
        return lineOf(slug, passages);
    }

    private static int lineOf(String slug, List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage instanceof Passage.Playing playing
                    && playing.trackSlug().equals(slug)) {
                return playing.line();
            }
            if (passage instanceof Passage.Veiled veiled) {
                int line = veiled.episode().equals(slug) ? veiled.line() : lineOf(slug, veiled.inner());
                if (line > 0) {
                    return line;
                }
            }
        }
        return 0;
    }

    List<Passage> passages() {
        return passages;
    }

    /** What is open to every reader, without markup, a line for each block: descriptions and feeds must not lift a veil. */
    String plainText() {
        return plainText;
    }

    /** The words of the whole text, those behind a veil included. */
    int words() {
        return words;
    }

    private static Manuscript tooLong(String markdown) {
        int line = Math.toIntExact(markdown.substring(0, LONGEST).lines().count());
        String expected = "a text of at most " + LONGEST + " characters; found " + markdown.length();
        return new Manuscript(List.of(), List.of(new Problem(line, expected)), "", 0);
    }

    private static void collectTracks(List<Passage> passages, Set<String> slugs) {
        for (Passage passage : passages) {
            if (passage instanceof Passage.Playing playing) {
                slugs.add(playing.trackSlug());
            } else if (passage instanceof Passage.Veiled veiled) {
                collectTracks(veiled.inner(), slugs);
            }
        }
    }
}
