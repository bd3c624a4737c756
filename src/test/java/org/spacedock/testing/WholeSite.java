package org.spacedock.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spacedock.Spacedock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The whole site on a random port, filled with the built-in pack, on H2 in memory. Every test that carries just this shares one
 * running site, so it must leave the content as it found it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Spacedock.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:whole-site;USER=sa;DB_CLOSE_DELAY=-1",
            "spacedock.data=target/test-data/whole-site",
            "spacedock.contact=editor@spacedock.example",
            "spacedock.imprint=https://spacedock.example/imprint"
        })
public @interface WholeSite {}
