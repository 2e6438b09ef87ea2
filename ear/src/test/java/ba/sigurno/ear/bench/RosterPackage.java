package ba.sigurno.ear.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package of OneRoster CSV 1.1 with everything: classes of 25 children, some of whom share a first name. */
final class RosterPackage {

    static final int IN_A_CLASS = 25;

    private static final List<String> GIVEN = List.of(
            "Amina", "Tarik", "Ajla", "Harun", "Lejla", "Luka", "Ana", "Ivan", "Marija", "Nikola", "Jovana", "Stefan",
            "Milica", "Đorđe", "Sara", "Džejla", "Emir", "Petra", "Filip", "Ljubica");

    private static final List<String> FAMILY = List.of(
            "Hodžić",
            "Kovačević",
            "Marić",
            "Begić",
            "Petrović",
            "Delić",
            "Jurić",
            "Savić",
            "Nukić",
            "Ljubić",
            "Džananović",
            "Knežević",
            "Babić",
            "Halilović",
            "Tomić",
            "Zukić",
            "Radić",
            "Popović",
            "Mujić",
            "Šarić");

    private RosterPackage() {}

    /**
     * Writes a package.
     *
     * @param name begins the names of its classes, and the ids
     * @param year the year in which the school year starts
     */
    static byte[] of(String name, int year, int pupils) {
        var classes =
                new StringBuilder("sourcedId,status,dateLastModified,title,grades,schoolSourcedId,termSourcedIds\n");
        var users = new StringBuilder("sourcedId,status,dateLastModified,givenName,familyName\n");
        var enrolments = new StringBuilder("sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role\n");
        for (int pupil = 0; pupil < pupils; pupil++) {
            int of = pupil / IN_A_CLASS;
            int seat = pupil % IN_A_CLASS;
            if (seat == 0) {
                classes.append("%1$s-c%2$d,,,%1$s/%2$d,06,o1,t1\n".formatted(name, of));
            }
            users.append("%s-p%d,,,%s,%s\n"
                    .formatted(
                            name,
                            pupil,
                            GIVEN.get((seat + of) % GIVEN.size()),
                            FAMILY.get((seat + seat / GIVEN.size() + of * 7) % FAMILY.size())));
            enrolments.append("%1$s-e%2$d,,,%1$s-c%3$d,%1$s-p%2$d,student\n".formatted(name, pupil, of));
        }
        var files = new LinkedHashMap<String, CharSequence>();
        files.put(
                "manifest.csv",
                "propertyName,value\noneroster.version,1.1\nfile.orgs,bulk\nfile.academicSessions,bulk\n"
                        + "file.classes,bulk\nfile.users,bulk\nfile.enrollments,bulk\n");
        files.put("orgs.csv", "sourcedId,status,dateLastModified,name,type\no1,,,Škola,school\n");
        files.put(
                "academicSessions.csv",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate\nt1,,,Godina,schoolYear,%d-09-01,%d-06-15\n"
                        .formatted(year, year + 1));
        files.put("classes.csv", classes);
        files.put("users.csv", users);
        files.put("enrollments.csv", enrolments);
        return zip(files);
    }

    private static byte[] zip(Map<String, CharSequence> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
