package ba.sigurno.ear.inserver.enrolment;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.oneroster.ClassReview;
import ba.sigurno.ejb.enrolment.oneroster.ClassState;
import ba.sigurno.ejb.enrolment.oneroster.PackageCommand;
import ba.sigurno.ejb.enrolment.oneroster.PackageService;
import ba.sigurno.ejb.enrolment.oneroster.PackageTaking;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.CoTeachingService;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Classes and pupils come from a package, and what has changed from the next one. */
@ExtendWith(ArquillianExtension.class)
class PackageIT {

    private static final Logger LOG = Logger.getLogger(PackageIT.class.getName());
    private static final int PUPILS = 1000;
    private static final int IN_A_CLASS = 25;

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private ClassService classes;

    @Inject
    private CoTeachingService coTeaching;

    @Inject
    private PupilNames names;

    @Inject
    private PackageService packages;

    @Inject
    private PackageTaking taking;

    @Inject
    private Rows rows;

    private String school;
    private String title;

    @BeforeEach
    void findASchool() throws Exception {
        school = as(Demo.TEACHER_TK, () -> classes.schools().get(0).getPublicId());
        title = ClassName.unique("VI");
    }

    @Test
    void aPackageMakesAClassAndTheNextOneChangesIt() throws Exception {
        var bulk = packageOf(
                "bulk",
                "c-" + title + ",,,%s,06,o1,t1\n".formatted(title),
                user("1", "", "Amina", "Hodžić") + user("2", "", "Djuro", "Kos"),
                enrolment("1", "") + enrolment("2", ""));
        take(bulk, false);
        assertThat(pupils()).containsExactlyInAnyOrder("Amina H.", "Djuro K.");
        assertThat(rows.count("SELECT COUNT(*) FROM pupil WHERE source_key LIKE '%pupil-1%'"))
                .isZero();

        assertThat(review(bulk).rows()).extracting(row -> row.effect()).containsOnly(RosterEffect.SAME);
        take(bulk, true);
        assertThat(pupils()).hasSize(2);

        var delta = packageOf(
                "delta",
                null,
                user("2", "active", "Đuro", "Kosić") + user("3", "active", "Sara", "Kos"),
                enrolment("1", "tobedeleted") + enrolment("2", "active") + enrolment("3", "active"));
        assertThat(review(delta).rows())
                .extracting(row -> row.effect())
                .containsExactly(RosterEffect.NEW, RosterEffect.SAME, RosterEffect.LEFT);
        take(delta, false);
        assertThat(pupils()).containsExactlyInAnyOrder("Amina H.", "Djuro K.", "Sara K.");
        take(delta, true);
        assertThat(pupils()).containsExactlyInAnyOrder("Djuro K.", "Sara K.");
    }

    @Test
    void aPackageIsItsReadersAloneAndAClassOfAColleagueIsLeftAlone() throws Exception {
        var bulk = packageOf(
                "bulk",
                "c-" + title + ",,,%s,06,o1,t1\n".formatted(title),
                user("1", "", "Amina", "Hodžić"),
                enrolment("1", ""));
        take(bulk, false);
        var id = as(Demo.TEACHER_TK, () -> packages.read(school, "paket.zip", bulk));
        assertThatThrownBy(() -> as(Demo.TEACHER_2_TK, () -> packages.review(id, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(Demo.TEACHER_RS, () -> packages.read(school, "paket.zip", bulk)))
                .isInstanceOf(NotFoundException.class);
        var colleagues = as(Demo.TEACHER_2_TK, () -> packages.read(school, "paket.zip", bulk));
        var review = as(Demo.TEACHER_2_TK, () -> packages.review(colleagues, 1));
        assertThat(review.classes().items())
                .singleElement()
                .extracting(ClassReview::state)
                .isEqualTo(ClassState.LEFT);
    }

    @Test
    void aCoTeacherBringsPackagesForTheClassToo() throws Exception {
        var bulk = packageOf(
                "bulk",
                "c-" + title + ",,,%s,06,o1,t1\n".formatted(title),
                user("1", "", "Amina", "Hodžić"),
                enrolment("1", ""));
        take(bulk, false);
        var classId = classId(Demo.TEACHER_TK);
        as(
                Demo.TEACHER_TK,
                () -> Concurrently.run(() -> coTeaching.invite(classId, rows.accountId(Demo.TEACHER_2_TK), null)));
        as(Demo.TEACHER_2_TK, () -> Concurrently.run(() -> coTeaching.accept(classId)));
        assertThat(review(Demo.TEACHER_2_TK, bulk))
                .extracting(ClassReview::state, ClassReview::named)
                .containsExactly(ClassState.KNOWN, true);
    }

    @Test
    void whoCoordinatesTheSchoolBringsThePackageForItsTeachersAndErasesNobody() throws Exception {
        var row = "c-" + title + ",,,%s,06,o1,t1\n".formatted(title);
        var nobodys = packageOf("bulk", row, user("1", "", "Amina", "Hodžić"), enrolment("1", ""));
        assertThat(review(Demo.SCHOOL_COORDINATOR_TK, nobodys).state()).isEqualTo(ClassState.NO_TEACHER);
        var bulk = packageOf(
                "bulk",
                row,
                user("1", "", "Amina", "Hodžić") + "teacher,,,Ime,Prezime," + Demo.TEACHER_2_TK + "\n",
                enrolment("1", "") + "et,,,c-%s,teacher,teacher\n".formatted(title));
        assertThat(review(Demo.SCHOOL_COORDINATOR_TK, bulk).state()).isEqualTo(ClassState.NEW);
        assertThatThrownBy(() -> review(Demo.SCHOOL_COORDINATOR_2_TK, bulk)).isInstanceOf(NotFoundException.class);

        take(Demo.SCHOOL_COORDINATOR_TK, bulk, false);
        var classId = classId(Demo.TEACHER_2_TK);
        assertThat(as(Demo.TEACHER_2_TK, () -> names.ofClass(classId))).hasSize(1);
        assertThat(review(Demo.SCHOOL_COORDINATOR_TK, bulk))
                .extracting(ClassReview::state, ClassReview::named)
                .containsExactly(ClassState.KNOWN, false);

        var delta =
                packageOf("delta", null, user("1", "tobedeleted", "Amina", "Hodžić"), enrolment("1", "tobedeleted"));
        take(Demo.SCHOOL_COORDINATOR_TK, delta, true);
        assertThat(as(Demo.TEACHER_2_TK, () -> names.ofClass(classId))).hasSize(1);
    }

    @Test
    void aPackageWithAProblemIsNotTaken() throws Exception {
        var bulk = packageOf("bulk", "", user("1", "", "Amina", "Hodžić"), enrolment("1", ""));
        var id = as(Demo.TEACHER_TK, () -> packages.read(school, "paket.zip", bulk));
        assertThat(as(Demo.TEACHER_TK, () -> packages.review(id, 1)).document().wrong())
                .isEqualTo(1);
        assertRuleBroken(
                "enrolment_rule_package_unfit",
                () -> as(Demo.TEACHER_TK, () -> {
                    packages.take(id, command(false));
                    return null;
                }));
    }

    @Test
    void aSchoolOfAThousandIsTakenInBoundedMemory() throws Exception {
        var classRows = new StringBuilder();
        var users = new StringBuilder();
        var enrolments = new StringBuilder();
        int pupilCount = Integer.getInteger("sigurno.package", PUPILS);
        for (int at = 0; at < pupilCount; at++) {
            int of = at / IN_A_CLASS;
            if (at % IN_A_CLASS == 0) {
                classRows.append("c%d-%s,,,%s/%d,06,o1,t1\n".formatted(of, title, title.substring(0, 8), of));
            }
            users.append(user(String.valueOf(at), "", "Ime" + letters(at), "Prezime"));
            enrolments.append("e%d,,,c%d-%s,pupil-%d,student\n".formatted(at, of, title, at));
        }
        var file = packageOf("bulk", classRows.toString(), users.toString(), enrolments.toString());
        long begun = System.nanoTime();
        var id = as(Demo.TEACHER_TK, () -> packages.read(school, "paket.zip", file));
        long read = System.nanoTime();
        assertThat(as(Demo.TEACHER_TK, () -> packages.review(id, 1)).document().problems())
                .isEmpty();
        taken(Demo.TEACHER_TK, id, false);
        long done = System.nanoTime();
        LOG.info(() -> "package of %d pupils: read in %.1f s, taken in %.1f s, heap %d MB"
                .formatted(
                        pupilCount,
                        (read - begun) / 1e9,
                        (done - read) / 1e9,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20));
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM pupil p JOIN school_class c ON c.id = p.class_id WHERE c.name LIKE ?",
                        title.substring(0, 8) + "/%"))
                .isEqualTo(pupilCount);
    }

    private static String letters(int number) {
        return number == 0 ? "a" : (number < 26 ? "" : letters(number / 26)) + (char) ('a' + number % 26);
    }

    private ClassReview review(byte[] file) throws Exception {
        return review(Demo.TEACHER_TK, file);
    }

    private ClassReview review(String email, byte[] file) throws Exception {
        var id = as(email, () -> packages.read(school, "paket.zip", file));
        return as(email, () -> packages.review(id, 1)).classes().items().get(0);
    }

    private void take(byte[] file, boolean remove) throws Exception {
        take(Demo.TEACHER_TK, file, remove);
    }

    private void take(String email, byte[] file, boolean remove) throws Exception {
        taken(email, as(email, () -> packages.read(school, "paket.zip", file)), remove);
    }

    /** Takes a package on this thread, as the server does on one of its own. */
    private void taken(String email, String id, boolean remove) {
        long importId = rows.count("SELECT id FROM package_import WHERE public_id = ?", id);
        long account = rows.count("SELECT id FROM account WHERE email = ?", email);
        taking.take(importId, account, command(remove), done -> {});
    }

    private static PackageCommand command(boolean remove) {
        return new PackageCommand(Set.of(), Language.BOSNIAN, remove, Set.of());
    }

    private List<String> pupils() throws Exception {
        var id = classId(Demo.TEACHER_TK);
        return as(Demo.TEACHER_TK, () -> names.ofClass(id)).stream()
                .map(line -> line.getName())
                .toList();
    }

    private String classId(String email) throws Exception {
        return as(email, () -> classes.ofYear(classes.year())).stream()
                .filter(line -> line.schoolClass().getName().equals(title))
                .findFirst()
                .orElseThrow()
                .schoolClass()
                .getPublicId();
    }

    private static String user(String number, String status, String given, String family) {
        return "pupil-%s,%s,,%s,%s\n".formatted(number, status, given, family);
    }

    private String enrolment(String number, String status) {
        return "e%s,%s,,c-%s,pupil-%s,student\n".formatted(number, status, title, number);
    }

    private byte[] packageOf(String mode, String classRows, String users, String enrolments) throws Exception {
        boolean bulk = mode.equals("bulk");
        int year = as(Demo.TEACHER_TK, () -> classes.year()).startYear();
        return zip(Map.of(
                "manifest.csv",
                "propertyName,value\noneroster.version,1.1\nfile.users,%1$s\nfile.enrollments,%1$s\n".formatted(mode)
                        + (bulk ? "file.orgs,bulk\nfile.academicSessions,bulk\nfile.classes,bulk\n" : ""),
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type\no1,,,Skola,school\n",
                "academicSessions.csv",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate\nt1,,,Godina,schoolYear,%d-09-01,%d-06-15\n"
                        .formatted(year, year + 1),
                "classes.csv",
                "sourcedId,status,dateLastModified,title,grades,schoolSourcedId,termSourcedIds\n"
                        + (classRows == null ? "" : classRows),
                "users.csv",
                "sourcedId,status,dateLastModified,givenName,familyName,email\n" + users,
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role\n" + enrolments));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private <T> T as(String email, Callable<T> work) throws Exception {
        return asTeacher.call(email, work);
    }
}
