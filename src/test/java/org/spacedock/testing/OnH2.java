package org.spacedock.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Entities, repositories and desks on H2 in memory. The schema is Flyway's, there is no content, and every test is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:queries;USER=sa;DB_CLOSE_DELAY=-1",
            "spring.test.database.replace=none",
            "spacedock.data=target/test-data/queries"
        },
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "org\\.spacedock\\.[a-z]+\\.[A-Za-z]+Desk",
                            "org\\.spacedock\\.site\\.(OldSlugs|SiteConfiguration)",
                            "org\\.spacedock\\.listening\\.ListeningConfiguration"
                        }))
public @interface OnH2 {}
