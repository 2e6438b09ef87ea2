package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.session.MeetingLine;

/** One date as it is typed. */
public class DateRow {

    private String day = "";
    private String start = "";
    private String end = "";

    /** Creates a blank one, for Faces to fill. */
    public DateRow() {}

    static DateRow of(MeetingLine meeting) {
        return new DateRow(
                Dates.local(meeting.startsAt()).toLocalDate().toString(),
                Dates.time(meeting.startsAt()),
                Dates.time(meeting.endsAt()));
    }

    DateRow(String day, String start, String end) {
        this.day = day;
        this.start = start;
        this.end = end;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start == null ? "" : start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end == null ? "" : end;
    }
}
