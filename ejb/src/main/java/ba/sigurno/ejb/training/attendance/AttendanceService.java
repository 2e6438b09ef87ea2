package ba.sigurno.ejb.training.attendance;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.training.progress.HeldAwards;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

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
    private HeldAwards awards;

    @Inject
    private SessionTrail trail;

    /**
     * A teacher's mark on a list.
     *
     * @param accountId the teacher's public id
     * @param before what the list said when it was opened; null for nothing
     * @param present whether the teacher was there
     */
    public record Mark(String accountId, Boolean before, boolean present) {

        boolean isChange() {
            return before == null || before != present;
        }
    }

    /**
     * Marks who was at a meeting and who was not. Who is not mentioned, and what is not changed, stays as it is: so does
     * what somebody else, or the teacher by the code on the wall, has said since the list was opened.
     *
     * @param number of the meeting, from 1
     * @return the names of those of whom somebody else has said something else meanwhile; their marks stay
     */
    public List<String> mark(String sessionId, int number, List<Mark> marks) {
        var session = finder.lockForMarking(finder.findLed(sessionId));
        var meeting = session.meeting(number).orElseThrow(() -> new NotFoundException("meeting " + number));
        session.requireNotCancelled();
        var byTeacher = marks.stream().filter(Mark::isChange).collect(toMap(Mark::accountId, Function.identity()));
        var changes = new HashMap<Registration, Boolean>();
        var kept = new ArrayList<String>();
        for (var seat : session.seated()) {
            var mark = byTeacher.get(seat.getAccount().getPublicId());
            var now = seat.getMarks().get(number);
            if (mark != null && Objects.equals(mark.before(), now)) {
                changes.put(seat, mark.present());
            } else if (mark != null && !Boolean.valueOf(mark.present()).equals(now)) {
                kept.add(seat.getAccount().getDisplayName());
            }
        }
        requireAbsencesAllowed(session, meeting, changes);
        changes.forEach((seat, present) -> {
            seat.mark(meeting, present, clock.instant());
            trail.record(
                    present ? "marked_present" : "marked_absent",
                    session,
                    seat.getAccount().getDisplayName(),
                    String.valueOf(number));
        });
        return kept;
    }

    /** Gives a seat to the teacher with this e-mail address, who came without registering. */
    public void admit(String sessionId, String email) {
        var session = finder.lockForChange(finder.findLed(sessionId));
        var registration = session.admit(teacher(email), clock.instant());
        em.flush();
        if (!session.hasStarted(clock.instant())) {
            mails.registered(registration);
        }
        trail.record("admitted", session, registration.getAccount().getDisplayName());
    }

    private void requireAbsencesAllowed(
            TrainingSession session, SessionMeeting meeting, Map<Registration, Boolean> changes) {
        var teachers = changes.keySet().stream()
                .filter(seat -> Boolean.TRUE.equals(seat.getMarks().get(meeting.getNumber())) && !changes.get(seat))
                .map(Registration::getAccount)
                .toList();
        if (!teachers.isEmpty()) {
            awards.requireNoneRestsOn(session.getEdition().getProgramme(), teachers, meeting.getStartsAt());
        }
    }

    private Account teacher(String email) {
        return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", Account.normalEmail(email))
                .getResultStream()
                .filter(account -> account.isEnabled() && account.hasRole(Role.TEACHER))
                .findFirst()
                .orElseThrow(() -> new DomainException("training_rule_no_teacher", email.strip()));
    }
}
