package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
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

    private long certificates() throws Exception {
        return report().total().number(Measure.CERTIFICATES);
    }

    private ParticipationReport report() throws Exception {
        return asStaff.call(
                Demo.COORDINATOR_TK,
                () -> participation.report(new ScopeAddress(null, null, null), ReportFilter.NONE, null));
    }
}
