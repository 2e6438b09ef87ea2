package ba.sigurno.ejb.workshop.calendar;

import ba.sigurno.persistence.workshop.calendar.SchoolBreak;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The calendar of an authority from the beginning of this school year: its breaks, the first first. */
public record SchoolCalendarPage(List<Line> breaks) {

    /** A break; {@code days} is how long it is, weekends counted. */
    public record Line(String publicId, String name, LocalDate firstDay, LocalDate lastDay, long days) {

        static Line of(SchoolBreak each) {
            return new Line(
                    each.getPublicId(),
                    each.getName(),
                    each.getFirstDay(),
                    each.getLastDay(),
                    ChronoUnit.DAYS.between(each.getFirstDay(), each.getLastDay()) + 1);
        }
    }
}
