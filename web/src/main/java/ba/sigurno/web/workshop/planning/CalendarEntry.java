package ba.sigurno.web.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.planning.MeetingEvent;
import ba.sigurno.ejb.workshop.request.WorkshopEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A workshop or a date of a training in the calendar.
 *
 * @param kind {@code workshop} or {@code training}: the word for it in messages and styles
 * @param id the public id of the request or of the session
 * @param title its topic or programme
 * @param place the school, or where a training is held
 * @param movable whether the reader may give it another time
 */
public record CalendarEntry(
        String kind,
        String id,
        Instant startsAt,
        Instant endsAt,
        String title,
        String place,
        String trainer,
        boolean movable) {

    static CalendarEntry of(WorkshopEvent workshop, boolean movable) {
        return new CalendarEntry(
                "workshop",
                workshop.requestId(),
                workshop.startsAt(),
                workshop.endsAt(),
                workshop.topic(),
                workshop.school(),
                workshop.trainer(),
                movable);
    }

    static CalendarEntry of(MeetingEvent meeting) {
        return new CalendarEntry(
                "training",
                meeting.sessionId(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.programme(),
                meeting.place(),
                meeting.trainer(),
                false);
    }

    /** Returns the address of its page, within the application. */
    public String getPath() {
        return (kind.equals("workshop") ? "/workshop/request/review.xhtml?id=" : "/training/session/session.xhtml?id=")
                + id;
    }

    /** Returns the day on which it begins. */
    public LocalDate getDay() {
        return Dates.local(startsAt).toLocalDate();
    }
}
