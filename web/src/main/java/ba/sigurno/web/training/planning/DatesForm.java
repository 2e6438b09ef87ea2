package ba.sigurno.web.training.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.session.MeetingLine;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.web.i18n.PageMessages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of a training as they are typed: plain fields of one name each, so that dates come and go without a view that
 * remembers them. Whoever adds one does so before anything is checked, and loses nothing.
 */
public class DatesForm {

    private final List<Row> rows = new ArrayList<>();

    /** One date, as it was typed. */
    public record Row(String day, String start, String end) {}

    private DatesForm() {}

    /** What was sent, if anything was; else one empty date. */
    static DatesForm sent(Map<String, String[]> parameters) {
        var form = new DatesForm();
        var days = parameters.getOrDefault("day", new String[0]);
        var starts = parameters.getOrDefault("start", new String[0]);
        var ends = parameters.getOrDefault("end", new String[0]);
        for (int at = 0; at < Math.min(days.length, ProgrammeEdition.MAX_MEETINGS); at++) {
            form.rows.add(new Row(days[at], at < starts.length ? starts[at] : "", at < ends.length ? ends[at] : ""));
        }
        if (form.rows.isEmpty()) {
            form.rows.add(new Row("", "09:00", "15:00"));
        }
        return form;
    }

    /** Those that a training has. */
    static DatesForm of(List<MeetingLine> meetings) {
        var form = new DatesForm();
        meetings.forEach(meeting -> form.rows.add(new Row(
                Dates.local(meeting.startsAt()).toLocalDate().toString(),
                Dates.time(meeting.startsAt()),
                Dates.time(meeting.endsAt()))));
        return form;
    }

    /** One date more, at the same hours as the last. */
    public void add() {
        if (!isFull()) {
            var last = rows.get(rows.size() - 1);
            rows.add(new Row("", last.start(), last.end()));
        }
    }

    /** One date less, given from 0; the last one stays. */
    public void remove(int at) {
        if (rows.size() > 1 && at < rows.size()) {
            rows.remove(at);
        }
    }

    /** The dates; empty when one cannot be read, which is then said beside them. */
    Optional<List<MeetingTime>> times() {
        var times = new ArrayList<MeetingTime>();
        for (var row : rows) {
            try {
                times.add(new MeetingTime(
                        LocalDate.parse(row.day()), LocalTime.parse(row.start()), LocalTime.parse(row.end())));
            } catch (DateTimeException e) {
                PageMessages.errorAt("dates", "training_rule_date_incomplete", rows.indexOf(row) + 1);
                return Optional.empty();
            }
        }
        return Optional.of(times);
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether there can be no more. */
    public boolean isFull() {
        return rows.size() >= ProgrammeEdition.MAX_MEETINGS;
    }
}
