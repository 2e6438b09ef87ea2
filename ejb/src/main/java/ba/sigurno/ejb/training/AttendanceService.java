package ba.sigurno.ejb.training;

import ba.sigurno.ejb.identity.NotFoundException;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.Account;
import ba.sigurno.persistence.identity.Role;
import ba.sigurno.persistence.training.Registration;
import ba.sigurno.persistence.training.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;

/** Lets who leads a session write down who was there. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class AttendanceService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private SessionMails mails;

    @Inject
    private Event<Absence> absences;

    /**
     * Marks who was at a meeting and who was not. Who is not mentioned stays as it was.
     *
     * @param version the version of the session that the marks were made on
     * @param number of the meeting, from 1
     * @param present by the teachers' public ids
     */
    public void mark(String sessionId, int version, int number, Map<String, Boolean> present) {
        var session = finder.led(sessionId);
        var meeting = session.meeting(number).orElseThrow(() -> new NotFoundException("meeting " + number));
        if (session.getVersion() != version) {
            throw new OptimisticLockException("session was changed meanwhile");
        }
        session.requireNotCancelled();
        em.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        announceAbsences(session, present);
        var now = clock.instant();
        for (var registration : session.seated()) {
            var mark = present.get(registration.getAccount().getPublicId());
            if (mark != null) {
                registration.mark(meeting, mark, now);
            }
        }
        em.flush();
    }

    /** Gives a seat to the teacher with this e-mail address, who came without registering. */
    public void admit(String sessionId, String email) {
        var session = finder.changing(finder.led(sessionId));
        var registration = session.admit(teacher(email), clock.instant());
        em.flush();
        if (!session.hasStarted(clock.instant())) {
            mails.registered(registration);
        }
    }

    private void announceAbsences(TrainingSession session, Map<String, Boolean> present) {
        var teachers = session.getRegistrations().stream()
                .filter(Registration::isAttended)
                .map(Registration::getAccount)
                .filter(account -> Boolean.FALSE.equals(present.get(account.getPublicId())))
                .toList();
        if (!teachers.isEmpty()) {
            absences.fire(new Absence(session, teachers));
        }
    }

    private Account teacher(String email) {
        return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", Account.normalEmail(email))
                .getResultStream()
                .filter(account -> account.isEnabled() && account.hasRole(Role.TEACHER))
                .findFirst()
                .orElseThrow(() -> new DomainException("training_rule_noTeacher", email.strip()));
    }
}
