package ba.sigurno.ejb.training.session;

import ba.sigurno.persistence.training.session.SessionMeeting;
import java.time.Instant;

/**
 * A meeting of a session as its page shows it.
 *
 * @param number from 1
 * @param started whether attendance can be marked
 * @param admitting whether teachers can say that they are there
 * @param over whether it was held
 */
public record MeetingLine(
        int number, Instant startsAt, Instant endsAt, boolean started, boolean admitting, boolean over) {

    public static MeetingLine of(SessionMeeting meeting, Instant now) {
        return new MeetingLine(
                meeting.getNumber(),
                meeting.getStartsAt(),
                meeting.getEndsAt(),
                meeting.hasStarted(now),
                meeting.isAdmitting(now),
                meeting.isOver(now));
    }
}
