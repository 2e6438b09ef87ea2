package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.registration.GuestInvitations;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.ejb.training.session.SessionFacts;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Changes a session that is planned, or calls it off; whoever is concerned gets a mail. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class SessionChangeService {

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
    private MunicipalityFinder municipalities;

    @Inject
    private TrainerLevels levels;

    @Inject
    private SessionPlanService plans;

    @Inject
    private SessionDiary diary;

    @Inject
    private SessionMails mails;

    @Inject
    private GuestInvitations guests;

    @Inject
    private SessionTrail trail;

    /** The session as it is, for a form. */
    public SessionDraft draft(String sessionId, Language reader) {
        var session = finder.findLed(sessionId);
        session.requireNotCancelled();
        var now = clock.instant();
        int seated = session.getTaken();
        int waiting = session.queue().size();
        return new SessionDraft(
                session.getVersion(),
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getTrainer().getPublicId(),
                session.getMeetings().stream()
                        .map(meeting -> MeetingLine.of(meeting, now))
                        .toList(),
                session.getMode(),
                session.getPlace(),
                session.getMunicipality() == null ? null : RegisterScope.id(session.getMunicipality()),
                session.getLink(),
                session.getLanguage(),
                session.getSeats(),
                session.getRegistrationClosesAt(),
                seated,
                waiting,
                seated + waiting + session.invited().size(),
                session.hasStarted(now));
    }

    /** Lists the trainers a planner can choose: the present one and all who may lead its edition. None for a trainer. */
    public List<Choice> trainers(String sessionId) {
        var session = finder.findLed(sessionId);
        var able = plans.trainers(List.of(session.getEdition()));
        var now = session.getTrainer();
        if (able.isEmpty() || able.stream().anyMatch(one -> one.id().equals(now.getPublicId()))) {
            return able;
        }
        return Stream.concat(Stream.of(new Choice(now.getPublicId(), now.getDisplayName())), able.stream())
                .toList();
    }

    /**
     * Changes dates, place, seats, the way it is held and, for a planner, the trainer; programme, jurisdiction and language
     * stay. Dates that have begun stay, and new ones lie ahead. Nobody gets a mail when only the seats change.
     *
     * @param version the version of the session that the change was made on
     */
    public void change(String sessionId, int version, SessionCommand command, Language reader) {
        var session = finder.lockForChange(finder.findLed(sessionId));
        requireUnchanged(session, version);
        session.requireNotCancelled();
        DomainException.require(!session.isOver(clock.instant()), "training_rule_session_over");
        var before = session.getTrainer();
        var old = SessionFacts.times(session);
        var was = face(session);
        var times = command.meetings().stream().map(MeetingTime::time).toList();
        requireAhead(session, times);
        hand(session, command.trainerId());
        session.schedule(times);
        session.moveTo(SessionPlace.of(command));
        session.meet(command.mode(), SessionPlace.link(command));
        session.beIn(command.municipality() == null ? null : municipalities.find(command.municipality()));
        boolean deadlineMoved = moveDeadline(session, command.deadline());
        var moved = session.resize(command.seats(), clock.instant());
        diary.requireFree(session, reader);
        em.flush();
        if (!face(session).equals(was)) {
            var now = session.getMeetings().size();
            List<Time> dropped = now < old.size() ? old.subList(now, old.size()) : List.of();
            mails.changed(session, dropped, before, moved);
            guests.changed(session);
        } else if (deadlineMoved) {
            mails.deadlineMoved(session);
            guests.changed(session);
        }
        mails.movedUp(moved);
        trail.record("changed", session);
    }

    /**
     * Calls it off before it starts.
     *
     * @param reason what teachers read; at most {@value TrainingSession#REASON_LENGTH} characters
     */
    public void cancel(String sessionId, String reason) {
        var why = FreeText.check(reason, TrainingSession.REASON_LENGTH);
        var session = finder.lockForChange(finder.findLed(sessionId));
        session.cancel(why, clock.instant());
        em.flush();
        mails.cancelled(session, why);
        guests.cancelled(session, why);
        trail.record("cancelled", session, why);
    }

    private static void requireUnchanged(TrainingSession session, int version) {
        if (session.getVersion() != version) {
            throw new OptimisticLockException("session was changed meanwhile");
        }
    }

    /** The facts known to teachers; when one changes, they get a mail. */
    private static List<Object> face(TrainingSession session) {
        return List.of(
                session.times(),
                session.getPlace(),
                session.getMode(),
                session.getLink() == null ? "" : session.getLink(),
                session.getTrainer());
    }

    /** Sets the deadline; one that has passed may stay. Returns whether it is another one. */
    private boolean moveDeadline(TrainingSession session, Instant deadline) {
        var before = session.getRegistrationClosesAt();
        boolean moved = !Objects.equals(before, deadline);
        DomainException.require(
                !moved || deadline == null || deadline.isAfter(clock.instant()), "training_rule_deadline_past");
        session.closeRegistration(deadline);
        return moved;
    }

    private void requireAhead(TrainingSession session, List<SessionTime> times) {
        Instant now = clock.instant();
        var begun = new HashSet<>(session.times());
        begun.removeIf(time -> time.startsAt().isAfter(now));
        DomainException.require(times.containsAll(begun), "training_rule_begun_dates");
        DomainException.require(
                times.stream().allMatch(time -> time.startsAt().isAfter(now) || begun.contains(time)),
                "training_rule_past");
    }

    /** Gives it the chosen trainer. Whoever plans something else for whoever leads it then waits until this is over. */
    private void hand(TrainingSession session, String trainerId) {
        if (!caller.hasRole(Role.PLANNER) || session.getTrainer().getPublicId().equals(trainerId)) {
            em.lock(session.getTrainer(), LockModeType.PESSIMISTIC_WRITE);
            return;
        }
        var trainer = entities.find(Account.class, Account.BY_PUBLIC_ID, trainerId, Account::isEnabled);
        em.lock(trainer, LockModeType.PESSIMISTIC_WRITE);
        session.getEdition().requireLeader(trainer, levels.of(trainer));
        session.hand(trainer);
    }
}
