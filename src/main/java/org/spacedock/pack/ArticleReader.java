package org.spacedock.pack;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spacedock.article.ArticleDraft;
import org.spacedock.article.Manuscript;
import org.spacedock.site.Identity;
import org.spacedock.site.Kind;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the articles: YAML between two lines of three hyphens, then Markdown. */
class ArticleReader {

    private static final int LARGEST_FILE = 2_000_000;
    private static final int LONGEST_BODY = 400_000;

    private final Reading reading;
    private final PackFolder folder;
    private final Problems problems;
    private final List<Written> written = new ArrayList<>();

    /** @param firstLine the line of the file at which the body begins */
    private record Written(Entry front, String body, int firstLine) {}

    ArticleReader(Reading reading, PackFolder folder, Problems problems) {
        this.reading = reading;
        this.folder = folder;
        this.problems = problems;
    }

    void claim() {
        folder.files().forEach((path, file) -> {
            if (path.startsWith("articles/") && path.endsWith(".md")) {
                Written article = split(path, file);
                if (article != null) {
                    reading.claim(Kind.ARTICLE, article.front(), Instant.EPOCH);
                    written.add(article);
                }
            }
        });
    }

    private @Nullable Written split(String path, Resource file) {
        try {
            String text = PackFolder.text(file, LARGEST_FILE).replace("\r\n", "\n");
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            int end = text.indexOf("\n---\n");
            if (!text.startsWith("---\n") || end < 0) {
                problems.add(path, 1, "expected the article's fields between two lines of three hyphens");
                return null;
            }
            Node front = PackReader.compose(new StringReader(text.substring(4, end + 1)));
            if (front == null) {
                problems.add(path, 1, "expected the article's fields between two lines of three hyphens");
                return null;
            }
            String body = text.substring(end + 5);
            int firstLine = (int) text.substring(0, end + 5).lines().count() + 1;
            return new Written(new Entry(path, 1, front, problems), body, firstLine);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 2;
            problems.add(path, line, "the fields are no YAML: " + e.getProblem());
        } catch (IllegalArgumentException e) {
            problems.add(path, 0, String.valueOf(e.getMessage()));
        } catch (YAMLException | IOException e) {
            problems.add(path, 0, "this can't be read: " + e.getMessage());
        }
        return null;
    }

    void read(Pack pack) {
        for (Written article : written) {
            pack.articles.add(read(article));
            article.front().done();
        }
    }

    private ArticleDraft read(Written article) {
        Entry front = article.front();
        Identity lead = reading.reference(Kind.TRACK, front, "lead");
        Set<String> tracks = new LinkedHashSet<>();
        if (lead != null) {
            tracks.add(lead.id());
        }
        check(article, tracks);
        return new ArticleDraft(
                reading.identity(front),
                front.required("title"),
                front.text("occasion"),
                front.required("standfirst", 1000),
                Objects.requireNonNullElse(front.text("author", 200), "Spacedock"),
                front.required("written", Entry::day, LocalDate.EPOCH),
                front.read("revised", Entry::day),
                lead == null ? null : lead.id(),
                List.copyOf(tracks),
                reading.references(Kind.SHOW, front, "shows").stream()
                        .map(Identity::id)
                        .toList(),
                front.flag("top"),
                article.body(),
                reading.sources(front));
    }

    /** Checks the text and finds the tracks that it plays. */
    private void check(Written article, Set<String> tracks) {
        Entry front = article.front();
        if (article.body().length() > LONGEST_BODY) {
            front.problem(0, "the text is longer than " + LONGEST_BODY + " characters");
            return;
        }
        if (!Entry.isPlain(article.body())) {
            front.problem(unplainLine(article), "expected no control characters");
            return;
        }
        Manuscript manuscript = Manuscript.parse(article.body());
        int before = article.firstLine() - 1;
        manuscript
                .problems()
                .forEach(problem -> front.problem(problem.line() + before, "expected " + problem.expected()));
        for (String slug : manuscript.tracks()) {
            Identity track = reading.find(Kind.TRACK, slug);
            if (track == null) {
                front.problem(before + manuscript.lineOf(slug), "there is no track “" + slug + "”");
            } else {
                tracks.add(track.id());
            }
        }
        for (String slug : manuscript.episodes()) {
            if (reading.find(Kind.EPISODE, slug) == null) {
                front.problem(before + manuscript.lineOf(slug), "there is no episode “" + slug + "”");
            }
        }
    }

    private static int unplainLine(Written article) {
        int line = article.firstLine();
        for (String text : article.body().split("\n", -1)) {
            if (!Entry.isPlain(text)) {
                return line;
            }
            line++;
        }
        return article.firstLine();
    }
}
