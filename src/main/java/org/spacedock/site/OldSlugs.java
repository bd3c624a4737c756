package org.spacedock.site;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slugs that things had before. A link is shared for years; its address must lead on when a thing is renamed. */
@Component
public class OldSlugs {

    private final JdbcClient database;

    OldSlugs(JdbcClient database) {
        this.database = database;
    }

    /** Remembers that the thing with this id was once found under these slugs. */
    public void remember(Kind kind, String id, Collection<String> slugs) {
        for (String slug : slugs) {
            int known = database.sql("update old_slug set thing_id = :id where kind = :kind and slug = :slug")
                    .param("id", id)
                    .param("kind", kind.name())
                    .param("slug", slug)
                    .update();
            if (known == 0) {
                database.sql("insert into old_slug (kind, slug, thing_id) values (:kind, :slug, :id)")
                        .param("kind", kind.name())
                        .param("slug", slug)
                        .param("id", id)
                        .update();
            }
        }
    }

    /**
     * Leads on from an old slug, if the thing that had it is live.
     *
     * @param liveSlug finds the present slug of a live thing by its id: the predicate of publication is the caller's query
     * @throws Moved when the slug is an old one of a live thing
     * @throws NotFound otherwise
     */
    public NotFound missing(Kind kind, String slug, Function<String, Optional<String>> liveSlug) {
        Optional<String> now = find(kind, slug).flatMap(liveSlug);
        if (now.isPresent()) {
            throw new Moved(kind.path(now.get()));
        }
        return new NotFound("There is no page at this address.");
    }

    /** The id of the thing that once had this slug; whether it is live is for the caller to ask. */
    public Optional<String> find(Kind kind, String slug) {
        return database.sql("select thing_id from old_slug where kind = :kind and slug = :slug")
                .param("kind", kind.name())
                .param("slug", slug)
                .query(String.class)
                .optional();
    }
}
