package org.spacedock.pack;

import org.spacedock.testing.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a real PostgreSQL. */
class PackImportOnPostgresTests extends AbstractPackImportTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", Postgres::emptyDatabase);
        properties.add("spacedock.data", () -> "target/test-data/pack-import-on-postgres");
    }
}
