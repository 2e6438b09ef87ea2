package ba.sigurno.ear.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The product's classes, as they were built, and the order of its rooms. */
final class House implements LocationProvider {

    /** Floors from the ground up; each is a Maven module. */
    static final List<String> FLOORS = List.of("persistence", "ejb", "web");

    /** Rooms in the order in which they may know each other: one uses those before it, never one after it. */
    static final List<String> ROOMS = List.of(
            // the ground
            "i18n",
            "meter",
            "entity",
            "job",
            "configuration",
            "crypto",
            "confidential",
            "text",
            "mail",
            "pdf",
            "disclosure",
            "http",
            "log",
            "file",
            "work",
            // the rooms of the domain
            "territory",
            "framework",
            "school",
            "identity",
            // the frame of all pages, which shows who is signed in
            "frame",
            "enrolment",
            "register",
            "quiz",
            "exchange",
            "curriculum",
            "competition",
            "training",
            "certificate",
            "workshop",
            "participation",
            "library",
            "hotline",
            "helpline",
            "youthpanel",
            "partners",
            "operations",
            "demo");

    private static final String ROOT = "ba.sigurno.";

    @Override
    public Set<Location> get(Class<?> testClass) {
        return FLOORS.stream()
                .map(floor -> Location.of(Path.of("..", floor, "target", "classes")))
                .collect(Collectors.toSet());
    }

    /** Whether the class is one of the product. */
    static boolean holds(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    /** The room of one of the product's classes. */
    static String room(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }

    /** The sub-room of one of the product's classes; empty for what a room's sub-rooms share. */
    static String subRoom(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    /** The floor of one of the product's classes. */
    static String floor(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }
}
