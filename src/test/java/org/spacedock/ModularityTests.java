package org.spacedock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Spacedock.class);

    @Test
    void roomsUseOnlyTheRoomsThatTheyName() {
        ROOMS.verify();
    }

    /** Without a declaration a room may use every other, and the verification would say nothing. */
    @Test
    void everyRoomNamesTheRoomsThatItUses() throws ReflectiveOperationException {
        for (String room : rooms()) {
            ApplicationModule declared = declaration(room);
            assertThat(declared).as(room).isNotNull();
            assertThat(declared.allowedDependencies())
                    .as(room)
                    .doesNotContain(ApplicationModule.OPEN_TOKEN)
                    .isSubsetOf(rooms());
        }
    }

    @Test
    void theDrawingInTheArchitectureShowsEveryRoom() throws IOException {
        assertThat(Drawing.read().levels.keySet()).containsExactlyInAnyOrderElementsOf(rooms());
    }

    @Test
    void roomsLookDownOrAlongAnArrowOfTheDrawing() throws Exception {
        Drawing drawing = Drawing.read();
        for (String room : rooms()) {
            for (String used : declaration(room).allowedDependencies()) {
                assertThat(drawing.allows(room, used))
                        .as("%s uses %s", room, used)
                        .isTrue();
            }
        }
    }

    private static Set<String> rooms() {
        return ROOMS.stream()
                .map(room -> room.getIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ApplicationModule declaration(String room) throws ClassNotFoundException {
        return Class.forName("org.spacedock." + room + ".package-info").getAnnotation(ApplicationModule.class);
    }

    /** The drawing of the rooms: a line for each level, the name of the level first, the ground below what stands on it. */
    private record Drawing(Map<String, Integer> levels, Map<String, List<String>> arrows) {

        private static final List<String> LEVELS = List.of("outer", "middle", "ground", "floor");

        static Drawing read() throws IOException {
            Map<String, Integer> levels = new LinkedHashMap<>();
            Map<String, List<String>> arrows = new LinkedHashMap<>();
            for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
                List<String> words = List.of(line.strip().split("\\s+"));
                if (!line.startsWith("    ") || !LEVELS.contains(words.get(0))) {
                    continue;
                }
                for (int i = 1; i < words.size(); i++) {
                    if (words.get(i).equals("→")) {
                        arrow(arrows, words.get(i - 1), words.get(i + 1));
                    } else if (words.get(i).equals("←")) {
                        arrow(arrows, words.get(i + 1), words.get(i - 1));
                    } else {
                        levels.put(words.get(i), LEVELS.indexOf(words.get(0)));
                    }
                }
            }
            return new Drawing(levels, arrows);
        }

        private static void arrow(Map<String, List<String>> arrows, String from, String to) {
            arrows.computeIfAbsent(from, room -> new ArrayList<>()).add(to);
        }

        boolean allows(String room, String used) {
            int level = Objects.requireNonNull(levels.get(room), room);
            int of = Objects.requireNonNull(levels.get(used), used);
            return of > level || arrows.getOrDefault(room, List.of()).contains(used);
        }
    }
}
