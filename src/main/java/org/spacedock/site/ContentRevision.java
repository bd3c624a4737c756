package org.spacedock.site;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One number that rises with every write, in the write's own transaction: whoever keeps a page asks it whether the page is old. */
@Component
public class ContentRevision {

    private final JdbcClient database;

    ContentRevision(JdbcClient database) {
        this.database = database;
    }

    /** Raises the number; without a transaction around it this is an error, for then it could rise alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise() {
        database.sql("update content_revision set revision = revision + 1 where id = 1")
                .update();
    }

    /** Makes every other writer wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        database.sql("select revision from content_revision where id = 1 for update")
                .query(Long.class)
                .single();
    }

    public long current() {
        return database.sql("select revision from content_revision where id = 1")
                .query(Long.class)
                .single();
    }
}
