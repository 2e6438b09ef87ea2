package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Gives the dates of a session for a calendar, to whoever may see it. */
@Stateless
@RolesAllowed({"TEACHER", "TRAINER", "PLANNER"})
public class SessionCalendarService {

    @Inject
    private Caller caller;

    @Inject
    private SessionFinder finder;

    @Inject
    private SessionMails mails;

    /** The file, and the first day for its name. */
    public record CalendarFile(LocalDate day, String ics) {}

    /** The dates under the names and the number that mails about them had, so that nothing is in a calendar twice. */
    public CalendarFile file(String sessionId) {
        var session = finder.findVisible(sessionId);
        return new CalendarFile(
                Dates.local(session.getStartsAt()).toLocalDate(),
                mails.calendar(session, caller.account(), finder.leads(session)).toIcs());
    }
}
