package ba.sigurno.ejb.training.registration;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Lets who leads a session say who waits first, and take somebody off the list. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class QueueService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private SessionMails mails;

    @Inject
    private SessionTrail trail;

    /** Moves a teacher, by public id, to the head of the queue. */
    public void moveUp(String sessionId, String accountId) {
        var session = finder.lockForChange(finder.findLed(sessionId));
        var teacher = teacher(session, accountId).getAccount();
        var moved = session.moveUp(teacher, clock.instant());
        em.flush();
        mails.movedUp(moved);
        trail.record("queue_moved", session, teacher.getDisplayName());
    }

    /**
     * Takes a teacher, by public id, off the list or out of the queue; the teacher reads why.
     *
     * @param reason at most {@value TrainingSession#REASON_LENGTH} characters
     */
    public void remove(String sessionId, String accountId, String reason) {
        var why = FreeText.check(reason, TrainingSession.REASON_LENGTH);
        DomainException.require(!why.isEmpty(), "training_rule_reason");
        var session = finder.lockForChange(finder.findLed(sessionId));
        var registration = teacher(session, accountId);
        boolean hadSeat = registration.isSeated();
        var moved = session.withdraw(registration.getAccount(), clock.instant());
        em.flush();
        mails.left(registration, hadSeat, "removed", why);
        mails.movedUp(moved);
        trail.record("seat_taken", session, registration.getAccount().getDisplayName(), why);
    }

    private static Registration teacher(TrainingSession session, String accountId) {
        return session.getRegistrations().stream()
                .filter(Registration::isAlive)
                .filter(registration -> registration.getAccount().getPublicId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("registration of " + accountId));
    }
}
