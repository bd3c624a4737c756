package org.spacedock.pack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spacedock.Spacedock;
import org.spacedock.testing.Ffmpeg;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/** The whole site without any content, on H2 in memory and with a clock that can be moved; its pages are asked without a port. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Spacedock.class,
        properties = {
            "spacedock.builtin-content=false",
            "spring.datasource.url=jdbc:h2:mem:pack-import;USER=sa;DB_CLOSE_DELAY=-1",
            "spacedock.data=target/test-data/pack-import"
        })
@AutoConfigureMockMvc
@Import(SiteWithoutContent.ClockConfiguration.class)
@ContextConfiguration(initializers = Ffmpeg.Setting.class)
@interface SiteWithoutContent {

    @TestConfiguration
    class ClockConfiguration {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }
    }
}
