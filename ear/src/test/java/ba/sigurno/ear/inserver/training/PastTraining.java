package ba.sigurno.ear.inserver.training;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Trainings that the trainer of the demonstration held long ago, and the certificates for them. */
@RequestScoped
public class PastTraining {

    /** In days: behind all trainings of the demonstration in every list, and in no figure of this school year. */
    private static final int LONG_AGO = -440;

    private static final int SEATS = 20;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private CertificateIssueService issuing;

    /** A teacher who was at no training yet, of a school that is the coordinator's. */
    public Account newTeacher(String name) throws Exception {
        var school = rows.account(Demo.TEACHER_TK).schools().iterator().next();
        var teacher = new Account(Demo.newAddress("teacher"), name, "", Language.BOSNIAN);
        teacher.grant(Role.TEACHER, null, school);
        rows.store(teacher);
        return teacher;
    }

    /** A training of a new programme that these teachers came to; its public id. */
    public String attendedBy(String... emails) throws Exception {
        return attendedBy(
                rows.newEdition(), List.of(emails).stream().map(rows::account).toList());
    }

    /** Likewise, of an edition. */
    String attendedBy(ProgrammeEdition edition, List<Account> teachers) throws Exception {
        var session = rows.session(edition, Demo.TRAINER, Demo.COORDINATOR_TK, LONG_AGO, SEATS);
        teachers.forEach(teacher -> session.admit(teacher, session.getEndsAt()).mark(true, session.getEndsAt()));
        rows.store(session);
        return session.getPublicId();
    }

    /** Issues the certificates of all who came to a training; as its trainer sees them then, by name. */
    public List<CertificateLine> issued(String session) throws Exception {
        return asStaff.call(Demo.TRAINER, () -> {
            issuing.issue(session, rows.teachers(session), SEATS);
            return issuing.progress(session, Language.BOSNIAN).issued();
        });
    }
}
