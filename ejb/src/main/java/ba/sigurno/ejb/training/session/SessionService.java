package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.material.SessionMaterial;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.progress.FulfilmentState;
import ba.sigurno.persistence.training.session.GuestInvitation;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.RegistrationState;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows one session. */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER"})
public class SessionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private TeacherSchools teacherSchools;

    /** The session as the caller may see it, in a reader's language. */
    public SessionView view(String sessionId, Language reader) {
        var session = finder.findVisible(sessionId);
        var now = clock.instant();
        var text = ProgrammeTexts.in(session.getEdition(), reader);
        boolean led = finder.leads(session);
        var seat = session.registrationOf(caller.account());
        boolean started = session.hasStarted(now);
        boolean inside = led
                || finder.helps(session)
                || seat.filter(Registration::isSeated).isPresent();
        return new SessionView(
                session.getPublicId(),
                text.getTitle(),
                text.getDescription(),
                session.getEdition().getHours(),
                session.getPoints(),
                session.getStartsAt(),
                session.getEndsAt(),
                session.getRegistrationClosesAt(),
                session.getMeetings().stream()
                        .map(meeting -> MeetingLine.of(meeting, now))
                        .toList(),
                session.getMode(),
                session.getPlace(),
                inside ? session.getLink() : null,
                session.getLanguage(),
                SessionLine.authority(session, reader),
                inside || seat.isPresent() ? Contact.of(session.getTrainer()) : Contact.named(session.getTrainer()),
                session.getTaken(),
                session.getSeats(),
                seat.map(registration -> SessionStatus.of(registration, now))
                        .orElseGet(() -> SessionStatus.of(session, now)),
                started,
                led,
                session.getCancelReason(),
                session.queue().size(),
                own(session, led, now),
                led ? byName(lines(session, session.seated()), reader) : List.of(),
                led ? lines(session, session.queue()) : List.of(),
                led ? session.invited().size() + guests(session) : 0,
                led ? toDecide(session) : SessionView.ToDecide.NOTHING,
                session.getEdition().getProgramme().getPublicId(),
                session.getEdition().getNumber(),
                session.getAssistants().stream()
                        .sorted(NameOrder.by(reader, Account::getDisplayName))
                        .map(Account::getDisplayName)
                        .collect(Collectors.joining(", ")),
                inside ? materials(session, led || finder.helps(session), now) : List.of());
    }

    private List<SessionView.Material> materials(TrainingSession session, boolean all, Instant now) {
        return em.createNamedQuery(SessionMaterial.OF_SESSION, SessionMaterial.class)
                .setParameter("session", session)
                .setMaxResults(SessionMaterial.MAX)
                .getResultStream()
                .map(material -> new SessionView.Material(
                        material.getPublicId(),
                        material.getTitle(),
                        material.getLink(),
                        FileLine.of(material.getFile()),
                        material.isShown(now),
                        material.isForLeaders()))
                .filter(material -> all || material.shown())
                .toList();
    }

    private SessionView.ToDecide toDecide(TrainingSession session) {
        var requirements = session.getEdition().getRequirements();
        if (requirements.stream().noneMatch(requirement -> requirement.getKind().isDecided())) {
            return SessionView.ToDecide.NOTHING;
        }
        int tasks = 0;
        int recorded = 0;
        for (var row : em.createNamedQuery(Fulfilment.COUNT_OF_SESSION, Object[].class)
                .setParameter("session", session)
                .getResultList()) {
            int count = ((Long) row[2]).intValue();
            tasks += row[1] == FulfilmentState.HANDED_IN ? count : 0;
            recorded += row[0] == RequirementKind.ASSESSMENT ? count : 0;
        }
        int assessments = (int) requirements.stream()
                .filter(requirement -> requirement.getKind() == RequirementKind.ASSESSMENT)
                .count();
        return new SessionView.ToDecide(
                true,
                tasks,
                Math.max(0, assessments * session.getTaken() - recorded),
                requirements.stream().anyMatch(Requirement::isOnline));
    }

    private int guests(TrainingSession session) {
        return em.createNamedQuery(GuestInvitation.COUNT_OF_SESSION, Long.class)
                .setParameter("session", session)
                .getSingleResult()
                .intValue();
    }

    private SessionView.Own own(TrainingSession session, boolean led, Instant now) {
        var registration = session.registrationOf(caller.account());
        var state = registration.map(Registration::getState).orElse(RegistrationState.WITHDRAWN);
        boolean open = !session.hasStarted(now) && !session.isCancelled() && caller.hasRole(Role.TEACHER);
        boolean free = state == RegistrationState.WITHDRAWN || state == RegistrationState.INVITED;
        boolean closed = session.isRegistrationClosed(now);
        return new SessionView.Own(
                open && free && !led && !closed,
                open && free && !led && closed,
                open && state != RegistrationState.WITHDRAWN,
                registration.map(session.queue()::indexOf).orElse(-1) + 1,
                registration.filter(one -> one.canGiveFeedback(now)).isPresent(),
                state == RegistrationState.SEATED,
                registration.map(Registration::getMarks).map(Map::copyOf).orElse(Map.of()));
    }

    private static List<SeatLine> byName(List<SeatLine> lines, Language reader) {
        return lines.stream().sorted(NameOrder.by(reader, SeatLine::name)).toList();
    }

    private List<SeatLine> lines(TrainingSession session, List<Registration> registrations) {
        var schools = teacherSchools.of(
                registrations.stream().map(Registration::getAccount).toList());
        return registrations.stream()
                .map(registration -> line(registration, schools))
                .toList();
    }

    private static SeatLine line(Registration registration, Map<String, String> schools) {
        var teacher = registration.getAccount();
        return new SeatLine(
                teacher.getPublicId(),
                teacher.getDisplayName(),
                schools.getOrDefault(teacher.getPublicId(), ""),
                Map.copyOf(registration.getMarks()));
    }
}
