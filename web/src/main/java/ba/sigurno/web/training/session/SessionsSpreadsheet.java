package ba.sigurno.web.training.session;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.training.session.SessionLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import java.util.List;

/** Writes trainings for spreadsheets, a line each, as their list shows them. */
final class SessionsSpreadsheet {

    private SessionsSpreadsheet() {}

    static Spreadsheet of(List<SessionLine> sessions, Language reader) {
        var columns = List.<SpreadsheetColumn<SessionLine>>of(
                SpreadsheetColumn.text(title(reader, "training"), SessionLine::title),
                SpreadsheetColumn.text(
                        title(reader, "state"), line -> Messages.text(reader, "training_status_" + line.standing())),
                SpreadsheetColumn.time(title(reader, "when"), line -> Dates.local(line.startsAt())),
                SpreadsheetColumn.time(title(reader, "until"), line -> Dates.local(line.endsAt())),
                SpreadsheetColumn.time(
                        Messages.text(reader, "training_session_closes"),
                        line -> line.registrationClosesAt() == null ? null : Dates.local(line.registrationClosesAt())),
                SpreadsheetColumn.number(title(reader, "meetings"), SessionLine::meetings),
                SpreadsheetColumn.name(title(reader, "place"), reader, SessionLine::place),
                SpreadsheetColumn.text(
                        title(reader, "language"), line -> line.language().getNativeName()),
                SpreadsheetColumn.text(title(reader, "authority"), SessionLine::authority),
                SpreadsheetColumn.name(title(reader, "trainer"), reader, SessionLine::trainer),
                SpreadsheetColumn.number(title(reader, "registered"), SessionLine::taken),
                SpreadsheetColumn.number(title(reader, "seats"), SessionLine::seats));
        return out -> out.table(columns, sessions);
    }

    private static String title(Language reader, String column) {
        return Messages.text(reader, "training_sessions_" + column);
    }
}
