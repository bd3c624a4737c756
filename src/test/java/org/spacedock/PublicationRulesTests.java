package org.spacedock;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.spacedock.site.Publishable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is published is asked in one way everywhere, and whoever shows a page has no other way to ask. */
class PublicationRulesTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.spacedock");

    /**
     * What pages read without asking whether it is live, since it hangs on a thing of which that was just asked, or is never
     * under embargo.
     */
    private static final Map<String, List<String>> HANGS_ON_WHAT_IS_LIVE = new TreeMap<>(Map.of(
            "Citations.findBySubjectIdAndSubjectKindOrderByPosition", List.of("Sources"),
            "ExternalLinks.findBySubjectIdAndSubjectKindOrderByPosition", List.of("Sources"),
            "Outlets.findAllByOrderByName", List.of("OutletsOnAbout"),
            "Hearings.findByTrackIdOrderByPosition", List.of("TrackPages"),
            "Placements.findOf", List.of("TrackPages"),
            "Seasons.findByShowIdOrderBySeasonNumberDesc", List.of("ShowPages"),
            "Seasons.findByIdIn", List.of("Subjects")));

    @Test
    void everyQueryNamedForReadersAsksWhetherAThingIsLive() {
        List<String> asked = new ArrayList<>();
        for (JavaMethod method : queries()) {
            if (isForReaders(method)) {
                assertThat(method.isAnnotatedWith(Query.class)).as(name(method)).isTrue();
                String query = method.getAnnotationOfType(Query.class).value();
                assertThat(query).as(name(method)).containsPattern("\\b[a-z]\\." + Publishable.LIVE);
                assertThat(method.getRawParameterTypes())
                        .as(name(method))
                        .anyMatch(type -> type.getSimpleName().equals("Instant"));
                asked.add(name(method));
            }
        }
        assertThat(asked)
                .hasSizeGreaterThan(30)
                .contains("Articles.findTop", "Releases.findPast", "Corrections.countLive");
    }

    @Test
    void everyOtherQueryIsForDesksAlone() {
        Map<String, List<String>> callers = new TreeMap<>();
        for (JavaMethod method : queries()) {
            if (isForReaders(method)) {
                continue;
            }
            for (JavaAccess<?> access : method.getAccessesToSelf()) {
                JavaClass caller = outermost(access.getOriginOwner());
                if (!caller.getSimpleName().endsWith("Desk")) {
                    callers.computeIfAbsent(name(method), query -> new ArrayList<>());
                    if (!callers.get(name(method)).contains(caller.getSimpleName())) {
                        callers.get(name(method)).add(caller.getSimpleName());
                    }
                }
            }
        }
        assertThat(callers).isEqualTo(HANGS_ON_WHAT_IS_LIVE);
    }

    /** The directory and the desks see what is under embargo; they are for whoever writes. */
    @Test
    void onlyWritersUseTheDirectoryAndTheDesks() {
        for (JavaClass code : CODE) {
            boolean writes = code.getSimpleName().endsWith("Desk")
                    || code.getSimpleName().equals("Directory");
            if (writes && code.isTopLevelClass()) {
                assertThat(code.getDirectDependenciesToSelf())
                        .as(code.getSimpleName())
                        .map(use -> outermost(use.getOriginClass()))
                        .filteredOn(user -> !user.equals(code))
                        .allMatch(user -> user.getSimpleName().endsWith("Desk")
                                || resideInAPackage("org.spacedock.pack").test(user));
            }
        }
    }

    private static boolean isForReaders(JavaMethod method) {
        return method.getName().matches("(find|count)(Live|Upcoming|Past|Top).*");
    }

    private static List<JavaMethod> queries() {
        List<JavaMethod> queries = CODE.stream()
                .filter(code -> code.isInterface() && code.isAssignableTo(Repository.class))
                .flatMap(repository -> repository.getMethods().stream())
                .filter(method -> !method.getName().equals("save"))
                .toList();
        assertThat(queries).isNotEmpty();
        return queries;
    }

    private static JavaClass outermost(JavaClass of) {
        JavaClass outer = of;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
