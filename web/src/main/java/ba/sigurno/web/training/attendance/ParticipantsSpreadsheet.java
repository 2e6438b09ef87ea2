package ba.sigurno.web.training.attendance;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.training.attendance.ParticipantList;
import ba.sigurno.ejb.training.attendance.ParticipantList.Line;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import java.util.ArrayList;
import java.util.List;

/** Writes the participants of a training for spreadsheets, a line each, with a column for each meeting and result. */
final class ParticipantsSpreadsheet {

    private ParticipantsSpreadsheet() {}

    static Spreadsheet of(ParticipantList list, Language reader) {
        var columns = new ArrayList<SpreadsheetColumn<Line>>(List.of(
                SpreadsheetColumn.name(title(reader, "name"), reader, Line::name),
                SpreadsheetColumn.name(title(reader, "school"), reader, Line::schools),
                SpreadsheetColumn.name(title(reader, "municipality"), reader, Line::municipalities),
                SpreadsheetColumn.text(title(reader, "status"), line -> title(reader, "status_" + line.status()))));
        list.meetings().forEach(meeting -> {
            var title = title(reader, "meeting", meeting.number(), Dates.date(reader, meeting.startsAt()));
            columns.add(SpreadsheetColumn.text(title, line -> mark(line.marks().get(meeting.number()), reader)));
        });
        list.parts().forEach(part -> {
            columns.add(SpreadsheetColumn.text(part.title(), line -> {
                var result = line.results().get(part.id());
                return result == null ? null : Messages.text(reader, "training_requirement_state_" + result.state());
            }));
            if (part.kind() == RequirementKind.ASSESSMENT) {
                columns.add(SpreadsheetColumn.number(title(reader, "result", part.title()), line -> {
                    var result = line.results().get(part.id());
                    return result == null ? null : result.score();
                }));
            }
        });
        return out -> out.table(columns, list.lines());
    }

    private static String mark(Boolean present, Language reader) {
        return present == null
                ? null
                : Messages.text(reader, present ? "training_attendance_present" : "training_attendance_absent");
    }

    private static String title(Language reader, String column, Object... arguments) {
        return Messages.text(reader, "training_participants_" + column, arguments);
    }
}
