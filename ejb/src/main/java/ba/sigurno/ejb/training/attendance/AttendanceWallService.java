package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Shows who leads a session the wall of a meeting, by which teachers say that they are there. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class AttendanceWallService {

    private static final String DOOR = "/training/attendance/check-in.xhtml";

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private AttendanceCode codes;

    @Inject
    private SiteAddress site;

    /** The wall of a meeting, given by its number from 1, as it is now. */
    public AttendanceWall wall(String sessionId, int number, Language reader) {
        var session = finder.findLed(sessionId);
        var meeting = session.meeting(number).orElseThrow(() -> new NotFoundException("meeting " + number));
        var now = clock.instant();
        var code = meeting.isAdmitting(now) && !session.isCancelled() ? codes.of(meeting, now) : null;
        return new AttendanceWall(
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getPlace(),
                MeetingLine.of(meeting, now),
                session.isCancelled(),
                session.seated().stream()
                        .filter(seat -> seat.attendedMeetings().contains(number))
                        .count(),
                session.getTaken(),
                meeting.getDoorsOpenAt(),
                code,
                code == null ? null : site.page(DOOR + "?code=" + code));
    }
}
