package ba.sigurno.ejb.enrolment.oneroster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of a package that are read, with the columns that they must have. */
enum PackageFile {
    MANIFEST("manifest", "propertyName", "value"),
    ORGS("orgs", "sourcedId", "name", "type"),
    ACADEMIC_SESSIONS("academicSessions", "sourcedId", "title", "type", "startDate", "endDate"),
    CLASSES("classes", "sourcedId", "title", "schoolSourcedId", "termSourcedIds"),
    USERS("users", "sourcedId", "givenName", "familyName"),
    ENROLLMENTS("enrollments", "sourcedId", "classSourcedId", "userSourcedId", "role");

    private final String title;
    private final List<String> columns;

    PackageFile(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** Returns its name in the package. */
    String fileName() {
        return title + ".csv";
    }

    /** Returns the name of the property of the manifest that says how it is filled. */
    String property() {
        return "file." + title;
    }

    List<String> columns() {
        return columns;
    }

    /** Returns the file with a name in a package, which may stand in a folder; empty for those that are not read. */
    static Optional<PackageFile> named(String entry) {
        var name = entry.substring(entry.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(file -> file.fileName().equalsIgnoreCase(name))
                .findFirst();
    }
}
