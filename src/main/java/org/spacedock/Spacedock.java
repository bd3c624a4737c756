package org.spacedock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The site as one program. It wires nothing itself: each room brings its own beans. */
@SpringBootApplication
public class Spacedock {

    public static void main(String[] arguments) {
        SpringApplication.run(Spacedock.class, arguments);
    }
}
