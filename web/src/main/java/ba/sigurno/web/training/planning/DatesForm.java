package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.web.frame.SentRows;
import ba.sigurno.web.i18n.PageMessages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates of a training as they are typed. A date is added before anything is checked, and no input is lost. */
public class DatesForm {

    private final List<DateRow> rows;

    private DatesForm(List<DateRow> rows) {
        this.rows = rows;
    }

    /** Returns as many dates as were sent, else the present ones; one at least. */
    static DatesForm of(Integer sent, List<MeetingLine> meetings) {
        var rows = SentRows.of(sent, DateRow::new, () -> meetings.stream().map(DateRow::of));
        if (rows.isEmpty()) {
            rows.add(new DateRow("", "09:00", "15:00"));
        }
        return new DatesForm(rows);
    }

    /** Adds a date, at the same hours as the last. */
    public void add() {
        if (!isFull()) {
            var last = rows.get(rows.size() - 1);
            rows.add(new DateRow("", last.getStart(), last.getEnd()));
        }
    }

    /** Removes a date, given from 0; the last one stays. */
    public void remove(int at) {
        if (rows.size() > 1 && at < rows.size()) {
            rows.remove(at);
        }
    }

    /** Returns the dates; empty when one cannot be read, which is then reported at its field. */
    Optional<List<MeetingTime>> times() {
        var times = new ArrayList<MeetingTime>();
        for (var row : rows) {
            try {
                times.add(new MeetingTime(
                        LocalDate.parse(row.getDay()), LocalTime.parse(row.getStart()), LocalTime.parse(row.getEnd())));
            } catch (DateTimeException e) {
                PageMessages.errorAt("dates", "training_rule_date_incomplete", rows.indexOf(row) + 1);
                return Optional.empty();
            }
        }
        return Optional.of(times);
    }

    public List<DateRow> getRows() {
        return rows;
    }

    /** Returns whether no more can be added. */
    public boolean isFull() {
        return rows.size() >= ProgrammeEdition.MAX_MEETINGS;
    }
}
