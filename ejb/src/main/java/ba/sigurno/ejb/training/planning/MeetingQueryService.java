package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.session.SessionMeeting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Shows the dates of trainings in a calendar: to a trainer those that the trainer leads, to a planner all. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class MeetingQueryService {

    /** More than any centre has in the six weeks that a calendar shows; a bound, not a limit anybody meets. */
    private static final int MAX = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * Lists those from a day until before another one, by time.
     *
     * @param trainerId the public id of who leads them; null for all
     * @param authority the code of the authority for whose teachers they are; null for all
     */
    public List<MeetingEvent> between(
            LocalDate from, LocalDate until, String trainerId, String authority, Language reader) {
        var start = Dates.instant(from, LocalTime.MIDNIGHT);
        var end = Dates.instant(until, LocalTime.MIDNIGHT);
        // They stay known while the meetings are read, which would read them one by one.
        var editions = em.createNamedQuery(ProgrammeEdition.MET_BETWEEN, ProgrammeEdition.class)
                .setParameter("from", start)
                .setParameter("until", end)
                .getResultList();
        if (editions.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery(SessionMeeting.BETWEEN, SessionMeeting.class)
                .setParameter("from", start)
                .setParameter("until", end)
                .setParameter(
                        "leader",
                        caller.hasRole(Role.PLANNER) ? null : caller.account().getId())
                .setParameter("trainerId", trainerId)
                .setParameter("authority", authority)
                .setMaxResults(MAX)
                .getResultStream()
                .map(meeting -> event(meeting, reader))
                .toList();
    }

    private static MeetingEvent event(SessionMeeting meeting, Language reader) {
        var session = meeting.getSession();
        return new MeetingEvent(
                session.getPublicId(),
                meeting.getStartsAt(),
                meeting.getEndsAt(),
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getPlace(),
                session.getTrainer().getDisplayName());
    }
}
