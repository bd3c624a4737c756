package org.spacedock.site;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(SiteSettings.class)
class SiteConfiguration {

    /** Time is asked of this clock alone, so that a test can move it over an embargo. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
