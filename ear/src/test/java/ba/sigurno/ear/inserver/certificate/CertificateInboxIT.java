package ba.sigurno.ear.inserver.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.issue.CertificateDueService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A certificate waits for the trainer of its session until it is issued. */
@ExtendWith(ArquillianExtension.class)
class CertificateInboxIT {

    private static final String DUE = "certificate_inbox_due";

    @Inject
    private AsStaff as;

    @Inject
    private Inboxes inboxes;

    @Inject
    private PastTraining trainings;

    @Inject
    private CertificateDueService due;

    @Test
    void aCertificateWaitsForTheTrainerUntilItIsIssued() throws Exception {
        var teacher = trainings.newTeacher("Dženana Hrnjić");
        long before = inboxes.count(Demo.TRAINER, DUE);
        long elsewhere = inboxes.count(Demo.TRAINER_2, DUE);
        var session = trainings.attendedBy(teacher.getEmail());
        var line = inboxes.line(Demo.TRAINER, DUE);
        assertThat(line.count())
                .isEqualTo(before + 1)
                .isEqualTo(
                        as.call(Demo.TRAINER, () -> due.list(Language.BOSNIAN)).size());
        assertThat(line.since()).isNotNull();
        assertThat(inboxes.count(Demo.TRAINER_2, DUE)).isEqualTo(elsewhere);

        trainings.issued(session);
        assertThat(inboxes.count(Demo.TRAINER, DUE)).isEqualTo(before);
    }
}
