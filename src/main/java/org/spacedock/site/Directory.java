package org.spacedock.site;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is who among the things that have addresses, whatever their kind. It is for writers: it doesn't ask what is live. */
@Component
public class Directory {

    private final JdbcClient database;

    Directory(JdbcClient database) {
        this.database = database;
    }

    public record Listed(String id, String slug, String pack, Instant liveFrom) {}

    public List<Listed> all(Kind kind) {
        return database.sql("select id, slug, pack, live_from from " + kind.table())
                .query((row, number) -> new Listed(
                        row.getString("id"),
                        row.getString("slug"),
                        row.getString("pack"),
                        row.getObject("live_from", OffsetDateTime.class).toInstant()))
                .list();
    }
}
