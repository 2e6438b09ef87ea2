package ba.sigurno.ejb.enrolment.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.territory.Municipality;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneRosterReaderTest {

    private static final String PERSONAL_NUMBER = "1503013175008";

    private final Authority authority = new Authority("BA-03", "TK", "CANTON", Competence.COMPETENT, "Tuzla");
    private final Municipality celic = new Municipality(authority, "Čelić", "Челић", null, null, null);
    private final School school = new School("OŠ Čelić", Level.PRIMARY, authority, celic, null);
    private final Map<String, String> files = new LinkedHashMap<>();

    OneRosterReaderTest() {
        manifest("1.1", "bulk");
        files.put("orgs.csv", "sourcedId,status,dateLastModified,name,type\no1,,,OŠ Čelić,school\n");
        files.put(
                "academicSessions.csv",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate\nt1,,,2026,schoolYear,2026-09-01,2027-06-15\n");
        files.put(
                "classes.csv",
                "sourcedId,status,dateLastModified,title,grades,schoolSourcedId,termSourcedIds\n"
                        + "c1,,,VI-2,06,o1,t1\nc2,,,VII-1,,o1,t1\n");
        files.put(
                "users.csv",
                "sourcedId,status,dateLastModified,givenName,familyName,identifier,email\n"
                        + "u1,,,Amina,Hodžić," + PERSONAL_NUMBER + ",amina@skola.ba\nu2,,,Amina,Hadžić,,\n"
                        + "u3,,,\"Ana Marija\",Kos,,\nu4,,,Ivan,Kos,,\nu5,,,Nastavnica,Ić,,\n");
        files.put(
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role\n"
                        + "e1,,,c1,u1,student\ne2,,,c1,u2,student\ne3,,,c1,u3,student\ne4,,,c2,u4,student\ne5,,,c1,u5,teacher\n");
    }

    @Test
    void classesAndPupilsAreReadWithNoMoreThanIsKept() throws IOException {
        var document = read();
        assertThat(document.problems()).isEmpty();
        assertThat(document.isFit()).isTrue();
        assertThat(document.classes())
                .extracting(PackageClass::name, PackageClass::grades, PackageClass::year, PackageClass::whole)
                .containsExactly(tuple("VI-2", List.of(6), 2026, true), tuple("VII-1", List.of(7), 2026, true));
        assertThat(document.classes().get(0).pupils())
                .extracting(PackagePupil::line, PackagePupil::key, PackagePupil::name)
                .containsExactly(
                        tuple(2, "#user/u1", "Amina Ho."),
                        tuple(3, "#user/u2", "Amina Ha."),
                        tuple(4, "#user/u3", "Ana Marija K."));
        assertThat(document.write()).doesNotContain("Hodžić", PERSONAL_NUMBER, "skola.ba");
        assertThat(PackageDocument.read(document.write())).isEqualTo(document);
    }

    @Test
    void aCombinedClassHasItsGradesAndAPupilThatOfItsOwn() throws IOException {
        replace("classes.csv", ",06,", ",\"05,06\",");
        replace("users.csv", "identifier,email", "grades,email");
        replace("users.csv", PERSONAL_NUMBER, "05");
        replace("users.csv", "Hadžić,,", "Hadžić,\"05,06\",");
        var combined = read().classes().get(0);
        assertThat(combined.grades()).containsExactly(5, 6);
        assertThat(combined.pupils()).extracting(PackagePupil::grade).containsExactly(5, null, null);
    }

    @Test
    void teachersAreThoseWhoHaveAnAccountAtTheSchool() throws IOException {
        replace("users.csv", "Nastavnica,Ić,,", "Nastavnica,Ić,,Ana@Skola.ba");
        assertThat(read().classes()).extracting(PackageClass::teachers).containsExactly(List.of("ana"), List.of());
        replace("enrollments.csv", "e5,,,c1", "e5,tobedeleted,,c1");
        assertThat(read().classes()).extracting(PackageClass::teachers).containsExactly(List.of(), List.of());
    }

    @Test
    void twoOfOneNameAreNumbered() throws IOException {
        replace("users.csv", "Hadžić", "Hodžić");
        assertThat(read().classes().get(0).pupils())
                .extracting(PackagePupil::name)
                .containsExactly("Amina Hodžić.", "Amina Hodžić. 2", "Ana Marija K.");
    }

    @Test
    void ofAPackageOfChangesOnlyWhatHasChangedIsRead() throws IOException {
        files.clear();
        files.put(
                "manifest.csv",
                "propertyName,value\noneroster.version,1.2\nfile.users,delta\nfile.enrollments,delta\nfile.classes,absent\n");
        files.put(
                "users.csv",
                "sourcedId,status,dateLastModified,givenName,familyName\nu9,active,2026-11-01T00:00:00Z,Lejla,Kos\n");
        files.put(
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role\n"
                        + "e9,active,2026-11-01T00:00:00Z,c1,u9,student\ne1,tobedeleted,2026-11-01T00:00:00Z,c1,u1,student\n");
        var document = read();
        assertThat(document.problems()).isEmpty();
        assertThat(document.classes()).singleElement().satisfies(each -> {
            assertThat(each.name()).isNull();
            assertThat(each.whole()).isFalse();
            assertThat(each.pupils())
                    .extracting(PackagePupil::name, PackagePupil::gone)
                    .containsExactly(tuple("Lejla K.", false), tuple(null, true));
        });
    }

    @Test
    void aClassThatEndsIsNamedAndLeftToItsTeacher() throws IOException {
        replace("classes.csv", "c2,,", "c2,tobedeleted,");
        var document = read();
        assertThat(document.ended()).containsExactly("VII-1");
        assertThat(document.classes()).extracting(PackageClass::name).containsExactly("VI-2");
    }

    @ParameterizedTest
    @CsvSource({
        "enrollments.csv, 'c2,u4', 'c9,u4', 5, classSourcedId, dangling",
        "enrollments.csv, 'c2,u4', 'c2,u9', 5, userSourcedId, dangling",
        "enrollments.csv, 'u4,student', 'u4,wizard', 5, role, role",
        "enrollments.csv, 'e2,', 'e1,', 3, sourcedId, twice",
        "enrollments.csv, 'e2,,', 'e2,inactive,', 3, status, status",
        "classes.csv, 'VII-1,,o1', 'VII-1,,o9', 3, schoolSourcedId, dangling",
        "classes.csv, 'c2,,,VII-1', 'c2,,,Sedmi', 3, grades, grade",
        "classes.csv, ',06,', ',12,', 2, grades, grade",
        "classes.csv, ',06,', ',\"06,12\",', 2, grades, grade",
        "classes.csv, 'o1,t1\nc2', 'o1,t9\nc2', 2, termSourcedIds, dangling",
        "academicSessions.csv, '2026-09-01', '2019-09-01', 2, termSourcedIds, year",
        "academicSessions.csv, '2026-09-01', '1.9.2026', 2, startDate, day",
        "users.csv, 'givenName', 'firstName', 1, givenName, no_column",
        "users.csv, 'u2,', ',', 3, sourcedId, no_id",
        "manifest.csv, '1.1', '1.0', 2, value, version",
        "manifest.csv, 'users,bulk', 'users,all', 6, value, mode"
    })
    void whatIsWrongIsToldWithFileRowAndColumn(String file, String from, String to, int row, String column, String key)
            throws IOException {
        replace(file, from, to);
        var document = read();
        assertThat(document.isFit()).isFalse();
        var wrongIn = key.equals("year") ? "classes.csv" : file;
        assertThat(document.problems())
                .extracting(PackageProblem::file, PackageProblem::row, PackageProblem::column, PackageProblem::key)
                .contains(tuple(wrongIn, row, column, "enrolment_package_" + key));
    }

    @ParameterizedTest
    @CsvSource({"manifest.csv", "orgs.csv", "academicSessions.csv", "classes.csv", "users.csv", "enrollments.csv"})
    void aMissingFileIsNamed(String file) throws IOException {
        files.remove(file);
        assertThat(read().problems())
                .extracting(PackageProblem::file, PackageProblem::key)
                .contains(tuple(file, "enrolment_package_no_file"));
    }

    @Test
    void aNameThatSaysTooMuchIsAProblemAndNotRepeated() throws IOException {
        replace("users.csv", "Ivan", "Ivan " + PERSONAL_NUMBER);
        var document = read();
        assertThat(document.problems())
                .extracting(PackageProblem::file, PackageProblem::row, PackageProblem::key)
                .containsExactly(tuple("users.csv", 5, "enrolment_problem_PERSONAL_NUMBER"));
        assertThat(document.write()).doesNotContain(PERSONAL_NUMBER);
    }

    @Test
    void anIdThatIsAPersonalNumberIsNotRepeated() throws IOException {
        replace("enrollments.csv", "c2,u4", "c2," + PERSONAL_NUMBER);
        assertThat(read().problems().toString()).contains("•••").doesNotContain(PERSONAL_NUMBER);
    }

    @Test
    void whatIsNoPackageIsRefused() {
        refused("enrolment_package_no_zip", "sourcedId,status".getBytes(StandardCharsets.UTF_8));
        refused("app_sheet_too_big", new byte[OneRosterReader.MAX_BYTES + 1]);
    }

    private void refused(String key, byte[] file) {
        assertThatThrownBy(() -> reader().read(file))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo(key));
    }

    private void manifest(String version, String mode) {
        files.put(
                "manifest.csv",
                "propertyName,value\noneroster.version,%s\nfile.orgs,%2$s\nfile.academicSessions,%2$s\nfile.classes,%2$s\n"
                        .formatted(version, mode)
                        .concat("file.users,%1$s\nfile.enrollments,%1$s\n".formatted(mode)));
    }

    private void replace(String file, String from, String to) {
        assertThat(files.get(file)).contains(from);
        files.put(file, files.get(file).replace(from, to));
    }

    private PackageDocument read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return reader().read(out.toByteArray());
    }

    private OneRosterReader reader() {
        return new OneRosterReader(school, new SchoolYear(2026), id -> "#" + id, Map.of("ana@skola.ba", "ana"));
    }
}
