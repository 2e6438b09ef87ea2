package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of the overview count what is in force and what took place, each once. Tests leave them as they were. */
@ExtendWith(ArquillianExtension.class)
class ParticipationReportIT {

    private static final int YESTERDAY = -1;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private PastTraining trainings;

    @Inject
    private CertificateUpkeepService upkeep;

    @Inject
    private ParticipationService participation;

    @Test
    void aCorrectedCertificateCountsOnceAndAVoidOneNotAtAll() throws Exception {
        long before = certificates();
        var teacher = trainings.newTeacher(
                "Učiteljica " + UUID.randomUUID().toString().substring(0, 8));
        var line = trainings.issued(trainings.attendedBy(teacher.getEmail())).get(0);
        rows.write(em -> em.createNativeQuery("UPDATE certificate SET held_on = UTC_DATE() WHERE serial = ?")
                .setParameter(1, line.serial())
                .executeUpdate());
        assertThat(certificates()).isEqualTo(before + 1);

        asStaff.run(Demo.TRAINER, () -> upkeep.correct(line.checkToken(), "Emina Hadžić"));
        assertThat(certificates()).isEqualTo(before + 1);

        asStaff.run(Demo.TRAINER, () -> upkeep.revoke(line.checkToken(), "nije bila"));
        assertThat(certificates()).isEqualTo(before);
    }

    /** As in the list of schools that need attention, and in the yearly report. */
    @Test
    void aCertificateThatWasRenewedIsNoneThatExpires() throws Exception {
        long before = report().total().number(Measure.EXPIRING);
        var teacher = trainings.newTeacher(
                "Učiteljica " + UUID.randomUUID().toString().substring(0, 8));
        var programme = "renewed" + UUID.randomUUID().toString().substring(0, 8);
        issuedUntil(teacher, programme, 30);
        assertThat(report().total().number(Measure.EXPIRING)).isEqualTo(before + 1);

        issuedUntil(teacher, programme, 400);
        assertThat(report().total().number(Measure.EXPIRING)).isEqualTo(before);
    }

    private void issuedUntil(Account teacher, String programme, int days) throws Exception {
        var line = trainings.issued(trainings.attendedBy(teacher.getEmail())).get(0);
        rows.write(em -> em.createNativeQuery("UPDATE certificate SET programme_id = ?,"
                        + " valid_until = DATE_ADD(UTC_DATE(), INTERVAL ? DAY) WHERE serial = ?")
                .setParameter(1, programme)
                .setParameter(2, days)
                .setParameter(3, line.serial())
                .executeUpdate());
    }

    @Test
    void aTrainingThatWasCalledOffDidNotTakePlace() throws Exception {
        long before = report().trainings();
        var session = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, YESTERDAY, 1);
        rows.store(session);
        assertThat(report().trainings()).isEqualTo(before + 1);

        rows.change(
                TrainingSession.class,
                session.getId(),
                stored -> stored.cancel("Kvar", stored.getStartsAt().minusSeconds(1)));
        assertThat(report().trainings()).isEqualTo(before);

        rows.write(em -> em.remove(em.find(TrainingSession.class, session.getId())));
    }

    @Test
    void theTotalIsTheSameWhateverItIsBrokenDownBy() throws Exception {
        var bySchool = report(Demo.COORDINATOR_TK, Dimension.SCHOOL).total();
        for (var dimension : List.of(Dimension.MUNICIPALITY, Dimension.GRADE, Dimension.STRAND, Dimension.LANGUAGE)) {
            var report = report(Demo.COORDINATOR_TK, dimension);
            assertThat(report.dimension()).isEqualTo(dimension);
            for (var measure : Measure.values()) {
                assertThat(report.total().get(measure))
                        .as(measure + " by " + dimension)
                        .isEqualTo(bySchool.get(measure));
            }
        }
    }

    @Test
    void whoTeachesAtTwoSchoolsIsOneOfAll() throws Exception {
        var report = report(Demo.COORDINATOR_TK, Dimension.SCHOOL);
        long teachers = rows.read(em -> ((Number) em.createNativeQuery("SELECT COUNT(DISTINCT a.id) FROM account a"
                                + " JOIN account_role g ON g.account_id = a.id JOIN school s ON s.id = g.school_id"
                                + " JOIN authority t ON t.id = s.authority_id"
                                + " WHERE g.role = 'TEACHER' AND a.enabled AND t.code = ?")
                        .setParameter(1, Demo.AUTHORITY_TK)
                        .getSingleResult())
                .longValue());
        assertThat(report.total().number(Measure.TEACHERS)).isEqualTo(teachers);
        assertThat(report.lines().stream()
                        .mapToLong(line -> line.measures().number(Measure.TEACHERS))
                        .sum())
                .isGreaterThanOrEqualTo(teachers);
    }

    @Test
    void theCentreCountsTheCountryAndASchoolIsFoundInItsOwnPlaceAlone() throws Exception {
        var country = report(Demo.PLANNER, null);
        assertThat(country.scope().authority()).isNull();
        assertThat(country.lines()).hasSize(12);
        var school = rows.read(em -> em.createQuery("SELECT s FROM School s WHERE s.name = :name", School.class)
                .setParameter("name", Demo.SCHOOL_TK)
                .getSingleResult());
        var id = school.getPublicId();
        var classes = at(Demo.PLANNER, new ScopeAddress(null, "Čelić", id));
        assertThat(classes.dimension()).isEqualTo(Dimension.CLASS);
        assertThat(classes.contact().coordinators()).isNotEmpty();
        assertThatThrownBy(() -> at(Demo.PLANNER, new ScopeAddress(null, "Tuzla", id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> at(Demo.COORDINATOR_FBIH, new ScopeAddress(null, null, id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> at(Demo.COORDINATOR_RS, new ScopeAddress(null, null, id)))
                .isInstanceOf(NotFoundException.class);
    }

    private ParticipationReport at(String email, ScopeAddress address) throws Exception {
        return asStaff.call(email, () -> participation.report(address, ReportFilter.NONE, null));
    }

    private ParticipationReport report(String email, Dimension dimension) throws Exception {
        return asStaff.call(
                email, () -> participation.report(new ScopeAddress(null, null, null), ReportFilter.NONE, dimension));
    }

    private long certificates() throws Exception {
        return report().total().number(Measure.CERTIFICATES);
    }

    private ParticipationReport report() throws Exception {
        return report(Demo.COORDINATOR_TK, null);
    }
}
