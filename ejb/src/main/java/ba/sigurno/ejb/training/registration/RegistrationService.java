package ba.sigurno.ejb.training.registration;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.progress.HeldAwards;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lets a teacher take a seat and give it back. */
@Stateless
@RolesAllowed("TEACHER")
public class RegistrationService {

    /**
     * An award in force.
     *
     * @param validUntil the last day on which it is valid; null for ever
     * @param due whether it is time to renew it
     */
    public record HeldAward(LocalDate validUntil, boolean due) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private HeldAwards awards;

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

    /**
     * The caller's last award of a programme that is in force; empty when there is none.
     *
     * @param programmeId the public id of the programme
     */
    public Optional<HeldAward> held(String programmeId) {
        var today = Dates.local(clock.instant()).toLocalDate();
        return awards.of(List.of(caller.account().getId())).stream()
                .filter(award -> award.programmeId().equals(programmeId))
                .map(HeldAwards.Award::last)
                .filter(award -> award.isInForce(today))
                .reduce((earlier, later) -> later)
                .map(award -> new HeldAward(award.validUntil(), award.isDueOn(today)));
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
