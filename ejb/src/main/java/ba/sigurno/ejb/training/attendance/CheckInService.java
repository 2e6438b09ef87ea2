package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Lets a teacher say by the code on the wall: I am here. */
@Stateless
public class CheckInService {

    /** More meetings are not held at a time. */
    private static final int MAX_AT_A_TIME = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private SessionTrail trail;

    @Inject
    private AttendanceCode codes;

    @Inject
    private DoorTicket tickets;

    @Inject
    private RateLimiter limiter;

    /**
     * A ticket for who has a code that is on a wall now, also before signing in; it leaves the time to do that, which the
     * code would not. Empty when the code is on no wall, or not any more.
     *
     * @param address the network address that asks
     * @throws DomainException when this address has guessed too often
     */
    @PermitAll
    public Optional<String> enter(String code, String address) {
        DomainException.require(limiter.allows(Limit.ATTENDANCE_BY_ADDRESS, address), "app_error_too_many");
        var now = clock.instant();
        var digits = code.replaceAll("\\s", "");
        var meeting = em.createNamedQuery(SessionMeeting.ADMITTING, SessionMeeting.class)
                .setParameter("now", now)
                .setParameter("opened", now.plus(SessionMeeting.DOORS_OPEN))
                .setMaxResults(MAX_AT_A_TIME)
                .getResultStream()
                .filter(each -> codes.fits(digits, each, now))
                .findFirst();
        if (meeting.isEmpty()) {
            limiter.failed(Limit.ATTENDANCE_BY_ADDRESS, address);
        }
        return meeting.map(each -> tickets.issue(each, now));
    }

    /** The check-in that a ticket is for; empty when the ticket is not ours or has expired. */
    @RolesAllowed(Account.STAFF)
    public Optional<CheckIn> look(String ticket, Language reader) {
        return tickets.read(ticket, clock.instant()).map(place -> {
            var session = session(place);
            var seat = session.registrationOf(caller.account()).filter(Registration::isSeated);
            return new CheckIn(
                    session.getPublicId(),
                    ProgrammeTexts.title(session.getEdition(), reader),
                    MeetingLine.of(meeting(session, place), clock.instant()),
                    session.getPlace(),
                    session.getTrainer().getDisplayName(),
                    seat.isPresent(),
                    seat.filter(own -> own.attendedMeetings().contains(place.meeting()))
                            .isPresent());
        });
    }

    /**
     * Marks the caller as present. A second click, and who was marked by the trainer meanwhile, changes nothing.
     *
     * @throws DomainException when the ticket has run out, or the meeting is over
     * @throws NotFoundException when the caller has no seat
     */
    @RolesAllowed("TEACHER")
    public void checkIn(String ticket) {
        var place = tickets.read(ticket, clock.instant())
                .orElseThrow(() -> new DomainException("training_rule_ticket_over"));
        var session = finder.lockForMarking(session(place));
        boolean news = session.registrationOf(caller.account())
                .filter(Registration::isSeated)
                .orElseThrow(() -> new NotFoundException("seat in session " + place.sessionId()))
                .checkIn(meeting(session, place), clock.instant());
        if (news) {
            trail.record("checked_in", session, String.valueOf(place.meeting()));
        }
    }

    private TrainingSession session(DoorTicket.Place place) {
        return entities.find(TrainingSession.class, TrainingSession.BY_PUBLIC_ID, place.sessionId());
    }

    private static SessionMeeting meeting(TrainingSession session, DoorTicket.Place place) {
        return session.meeting(place.meeting()).orElseThrow(() -> new NotFoundException("meeting " + place.meeting()));
    }
}
