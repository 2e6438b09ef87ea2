package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.training.session.SessionTime;
import java.time.LocalDate;
import java.time.LocalTime;

/** A date of a session as people here say it. */
public record MeetingTime(LocalDate day, LocalTime start, LocalTime end) {

    SessionTime time() {
        return new SessionTime(Dates.instant(day, start), Dates.instant(day, end));
    }
}
