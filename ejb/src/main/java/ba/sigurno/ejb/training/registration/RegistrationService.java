package ba.sigurno.ejb.training.registration;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Lets a teacher take a seat and give it back. */
@Stateless
@RolesAllowed("TEACHER")
public class RegistrationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private SessionMails mails;

    @Inject
    private SessionTrail trail;

    /**
     * Takes a seat, or a place in the queue when none is free: of two teachers who want the last one, the second waits.
     *
     * @return whether the teacher has a seat now
     */
    public boolean register(String sessionId) {
        var session = finder.lockForChange(finder.findVisible(sessionId));
        var registration = session.register(self(), clock.instant());
        em.flush();
        mails.registered(registration);
        trail.record("registered", session);
        return registration.isSeated();
    }

    /** Gives seat, place in the queue or invitation back; whoever waits first moves up. Nothing happens when there is none. */
    public void withdraw(String sessionId) {
        var session = finder.lockForChange(finder.findVisible(sessionId));
        var before = session.registrationOf(caller.account()).filter(Registration::isAlive);
        boolean hadSeat = before.filter(Registration::isSeated).isPresent();
        boolean invited = before.filter(Registration::isInvited).isPresent();
        var moved = session.withdraw(self(), clock.instant());
        em.flush();
        if (!invited) {
            before.ifPresent(registration -> mails.left(registration, hadSeat, "withdrawn", null));
        }
        mails.movedUp(moved);
        before.ifPresent(registration -> trail.record("withdrawn", session));
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
