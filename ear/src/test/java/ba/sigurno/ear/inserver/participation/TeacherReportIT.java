package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ejb.entity.NotFoundException;
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

    private static final String COORDINATOR = PastTraining.COORDINATOR;
    private static final String OTHER = "coordinator.rs@demo.test";
    private static final String FEDERAL = "coordinator.fbih@demo.test";
    private static final Language READER = Language.BOSNIAN;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private TeacherReportService reports;

    @Inject
    private PastTraining trainings;

    private final String name = "Učiteljica " + UUID.randomUUID();

    @Test
    void aTeacherIsSeenWithWhatIsHeldAndWhatIsOnTheWay() throws Exception {
        var teacher = teacher("teacher.tk@demo.test", "teacher.rs@demo.test");
        var session = trainings.attendedBy(teacher.getEmail());
        assertThat(found(COORDINATOR, name)).singleElement().satisfies(row -> {
            assertThat(row.begun()).containsExactly("Djeca na internetu");
            assertThat(row.awards()).isEmpty();
            assertThat(row.schools())
                    .isEqualTo(rows.account("teacher.tk@demo.test")
                            .schools()
                            .iterator()
                            .next()
                            .getName());
        });

        assertThat(trainings.issued(session)).hasSize(1);

        assertThat(found(COORDINATOR, name)).singleElement().satisfies(row -> {
            assertThat(row.begun()).isEmpty();
            assertThat(row.awards()).extracting(Award::valid).containsExactly(true);
        });
        assertThat(asStaff.call(COORDINATOR, () -> reports.isNamed(null))).isTrue();
        assertThat(found(OTHER, name)).singleElement().extracting(Row::schools).isNotEqualTo("");
        assertThat(asStaff.call(COORDINATOR, () -> reports.all(new Filter(null, name, null), READER)))
                .hasSize(1);
    }

    @Test
    void teachersOfOthersDoNotExist() throws Exception {
        teacher("teacher.rs@demo.test");
        assertThat(found(COORDINATOR, name)).isEmpty();
        assertThat(found(OTHER, name)).hasSize(1);
        assertThatThrownBy(() ->
                        asStaff.call(COORDINATOR, () -> reports.report(new Filter("BA-SRP", null, null), 1, READER)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoCoordinatesOthersSeesSumsOnly() throws Exception {
        teacher("teacher.tk@demo.test");
        var report = report(FEDERAL, null);
        assertThat(report.named()).isFalse();
        assertThat(report.teachers().items()).isEmpty();
        assertThat(report.programmes()).isNotEmpty();
        assertThat(asStaff.call(FEDERAL, () -> reports.isNamed(null))).isFalse();
        assertThat(asStaff.call(FEDERAL, () -> reports.sums(null, READER))).isEqualTo(report.programmes());
        assertThat(asStaff.call(FEDERAL, () -> reports.all(new Filter(null, null, null), READER)))
                .isEmpty();
        assertThat(asStaff.call(FEDERAL, () -> reports.schools(null))).isEmpty();
    }

    /** A teacher at the schools of these. */
    private Account teacher(String... colleagues) throws Exception {
        var teacher = new Account("report." + UUID.randomUUID() + "@demo.test", name, "", READER);
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
        return asStaff.call(coordinator, () -> reports.report(new Filter(null, text, null), 1, READER));
    }
}
