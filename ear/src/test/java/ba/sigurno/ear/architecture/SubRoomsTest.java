package ba.sigurno.ear.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The inside of rooms: small sub-rooms, the same on every floor, none of which is in a circle. */
@AnalyzeClasses(locations = House.class)
class SubRoomsTest {

    private static final int MAX_FILES = 20;

    @ArchTest
    static final ArchRule subRoomsAreFreeOfCycles =
            slices().assignedFrom(bySubRoom()).should().beFreeOfCycles();

    @ArchTest
    static void aPackageHasAtMostTwentyFiles(JavaClasses house) {
        var files = topLevel(house).collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(files.values()).allMatch(count -> count <= MAX_FILES);
    }

    @ArchTest
    static void noTwoClassesHaveOneName(JavaClasses house) {
        var byName = topLevel(house)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getPackageName, toSet())));
        byName.values().removeIf(packages -> packages.size() == 1);
        assertThat(byName).isEmpty();
    }

    @ArchTest
    static void subRoomsHaveTheSameNameOnEachFloor(JavaClasses house) {
        Map<String, Set<String>> byFloor =
                topLevel(house).collect(groupingBy(House::floor, mapping(SubRoomsTest::place, toSet())));
        assertThat(byFloor.get("ejb"))
                .containsAll(byFloor.get("persistence").stream()
                        .filter(place -> place.contains("."))
                        .toList());
        assertThat(byFloor.get("ejb"))
                .containsAll(byFloor.get("web").stream()
                        .filter(place -> place.contains("."))
                        .toList());
    }

    @ArchTest
    static void aPackageOpensWithASentence(JavaClasses house) throws IOException {
        for (var floor : House.FLOORS) {
            try (var folders = Files.walk(Path.of("..", floor, "src", "main", "java"))) {
                assertThat(folders.filter(SubRoomsTest::holdsClasses))
                        .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
            }
        }
    }

    private static boolean holdsClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<JavaClass> topLevel(JavaClasses house) {
        return house.stream().filter(type -> !type.isNestedClass() && !type.isAnonymousClass());
    }

    private static String place(JavaClass type) {
        var part = House.subRoom(type);
        return part.isEmpty() ? House.room(type) : House.room(type) + "." + part;
    }

    private static SliceAssignment bySubRoom() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return House.holds(type)
                        ? SliceIdentifier.of(House.floor(type), House.room(type), House.subRoom(type))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "sub-rooms";
            }
        };
    }
}
