package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.participation.TeacherColumn;
import ba.sigurno.ejb.participation.TeacherReport;
import ba.sigurno.ejb.participation.TeacherReport.Award;
import ba.sigurno.ejb.participation.TeacherReport.Row;
import ba.sigurno.ejb.participation.TeacherReportService;
import ba.sigurno.ejb.participation.TeacherReportService.Filter;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What coordinators see of the teachers of their own schools, and of nobody else's. */
@ExtendWith(ArquillianExtension.class)
class TeacherReportIT {

    private static final String OTHER = Demo.COORDINATOR_RS;
    private static final String FEDERAL = Demo.COORDINATOR_FBIH;
    private static final Language READER = Language.BOSNIAN;
    private static final Sort BY_NAME = Sort.by(TeacherColumn.NAME);

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private TeacherReportService reports;

    @Inject
    private PastTraining trainings;

    private final String name = "Učiteljica " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aTeacherIsSeenWithWhatIsHeldAndWhatIsOnTheWay() throws Exception {
        var teacher = teacher(Demo.TEACHER_TK, Demo.TEACHER_RS);
        var session = trainings.attendedBy(teacher.getEmail());
        assertThat(found(Demo.COORDINATOR_TK, name)).singleElement().satisfies(row -> {
            assertThat(row.begun()).containsExactly("Djeca na internetu");
            assertThat(row.awards()).isEmpty();
            assertThat(row.schools())
                    .isEqualTo(rows.account(Demo.TEACHER_TK)
                            .schools()
                            .iterator()
                            .next()
                            .getName());
        });

        assertThat(trainings.issued(session)).hasSize(1);

        assertThat(found(Demo.COORDINATOR_TK, name)).singleElement().satisfies(row -> {
            assertThat(row.begun()).isEmpty();
            assertThat(row.awards()).extracting(Award::valid).containsExactly(true);
        });
        assertThat(asStaff.call(Demo.COORDINATOR_TK, () -> reports.isNamed(null)))
                .isTrue();
        assertThat(found(OTHER, name)).singleElement().extracting(Row::schools).isNotEqualTo("");
        assertThat(asStaff.call(Demo.COORDINATOR_TK, () -> reports.all(new Filter(null, name, null), BY_NAME, READER)))
                .hasSize(1);
    }

    @Test
    void teachersAreSortedAndTheFileIsInTheSameOrder() throws Exception {
        makeTeachers(List.of("B", "A", "C"));
        var lastFirst = new Sort(TeacherColumn.NAME, true);
        var filter = new Filter(null, name, null);
        var names = List.of("C " + name, "B " + name, "A " + name);
        assertThat(asStaff.call(Demo.COORDINATOR_TK, () -> reports.report(filter, lastFirst, 1, READER))
                        .teachers()
                        .items())
                .extracting(Row::name)
                .isEqualTo(names);
        assertThat(asStaff.call(Demo.COORDINATOR_TK, () -> reports.all(filter, lastFirst, READER)))
                .extracting(Row::name)
                .isEqualTo(names);
    }

    @Test
    void eachReadersAlphabetSortsThem() throws Exception {
        makeTeachers(List.of("Ća", "Va", "Nja", "Ca", "Ža", "Đa", "Lja", "Dža", "Ba", "Ga", "La", "Da", "Na", "Ša"));
        assertThat(firstNames(Language.CROATIAN))
                .containsExactly("Ba", "Ca", "Ća", "Da", "Dža", "Đa", "Ga", "La", "Lja", "Na", "Nja", "Ša", "Va", "Ža");
        assertThat(firstNames(Language.SERBIAN_CYRILLIC))
                .containsExactly("Ba", "Va", "Ga", "Da", "Đa", "Ža", "La", "Lja", "Na", "Nja", "Ća", "Ca", "Dža", "Ša");
    }

    private List<String> firstNames(Language reader) throws Exception {
        var filter = new Filter(null, name, null);
        return asStaff.call(Demo.COORDINATOR_TK, () -> reports.all(filter, BY_NAME, reader)).stream()
                .map(row -> row.name().substring(0, row.name().indexOf(' ')))
                .toList();
    }

    private void makeTeachers(List<String> firstNames) throws Exception {
        var school = rows.account(Demo.TEACHER_TK).schools().iterator().next();
        for (var firstName : firstNames) {
            var teacher = new Account(Demo.newAddress("report"), firstName + " " + name, "", READER);
            teacher.grant(Role.TEACHER, null, school);
            rows.store(teacher);
        }
    }

    @Test
    void teachersOfOthersDoNotExist() throws Exception {
        teacher(Demo.TEACHER_RS);
        assertThat(found(Demo.COORDINATOR_TK, name)).isEmpty();
        assertThat(found(OTHER, name)).hasSize(1);
        assertThatThrownBy(() -> asStaff.call(
                        Demo.COORDINATOR_TK,
                        () -> reports.report(new Filter("BA-SRP", null, null), BY_NAME, 1, READER)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoCoordinatesOthersSeesSumsOnly() throws Exception {
        teacher(Demo.TEACHER_TK);
        var report = report(FEDERAL, null);
        assertThat(report.named()).isFalse();
        assertThat(report.teachers().items()).isEmpty();
        assertThat(report.programmes()).isNotEmpty();
        assertThat(asStaff.call(FEDERAL, () -> reports.isNamed(null))).isFalse();
        assertThat(asStaff.call(FEDERAL, () -> reports.sums(null, READER))).isEqualTo(report.programmes());
        assertThat(asStaff.call(FEDERAL, () -> reports.all(new Filter(null, null, null), BY_NAME, READER)))
                .isEmpty();
        assertThat(asStaff.call(FEDERAL, () -> reports.schools(null))).isEmpty();
    }

    /** A teacher at the schools of these. */
    private Account teacher(String... colleagues) throws Exception {
        var teacher = new Account(Demo.newAddress("report"), name, "", READER);
        for (var colleague : colleagues) {
            teacher.grant(
                    Role.TEACHER,
                    null,
                    rows.account(colleague).schools().iterator().next());
        }
        rows.store(teacher);
        return teacher;
    }

    private List<Row> found(String coordinator, String text) throws Exception {
        return report(coordinator, text).teachers().items();
    }

    private TeacherReport report(String coordinator, String text) throws Exception {
        return asStaff.call(coordinator, () -> reports.report(new Filter(null, text, null), BY_NAME, 1, READER));
    }
}
