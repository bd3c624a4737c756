package org.spacedock.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spacedock.Spacedock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** Like {@link Journey}, on a site that has {@link ConcertPack three short recordings} besides its own pack. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Spacedock.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:concert;USER=sa;DB_CLOSE_DELAY=-1",
            "spacedock.data=target/test-data/concert",
            "spacedock.content=" + ConcertPack.FOLDER
        })
@ContextConfiguration(initializers = ConcertPack.class)
@Tag("browser")
@ExtendWith(Browsing.class)
@interface Concert {}
