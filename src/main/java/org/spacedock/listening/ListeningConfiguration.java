package org.spacedock.listening;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ListeningConfiguration {

    /** Text and not a {@code Path}: Spring would look for such a path among the program's own resources first. */
    @Bean
    RecordingStore recordingStore(@Value("${spacedock.data:./data}") String data) {
        return new FileRecordingStore(Path.of(data, "recordings"));
    }
}
