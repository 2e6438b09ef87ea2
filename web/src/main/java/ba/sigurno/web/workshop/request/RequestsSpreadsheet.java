package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.workshop.request.RequestLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import java.util.List;

/** Writes workshop requests for spreadsheets, a line each, as their list shows them. */
final class RequestsSpreadsheet {

    private RequestsSpreadsheet() {}

    static Spreadsheet of(List<RequestLine> requests, Language language) {
        var columns = List.<SpreadsheetColumn<RequestLine>>of(
                SpreadsheetColumn.text(title(language, "topic"), RequestLine::topic),
                SpreadsheetColumn.text(
                        title(language, "state"), line -> Messages.text(language, "workshop_state_" + line.standing())),
                SpreadsheetColumn.name(title(language, "school"), language, RequestLine::school),
                SpreadsheetColumn.text(Messages.text(language, "workshop_review_authority"), RequestLine::authority),
                SpreadsheetColumn.text(title(language, "classes"), RequestLine::classes),
                SpreadsheetColumn.date(title(language, "first_wished"), RequestLine::firstWished),
                SpreadsheetColumn.time(
                        title(language, "when"), line -> line.startsAt() == null ? null : Dates.local(line.startsAt())),
                SpreadsheetColumn.name(
                        Messages.text(language, "workshop_review_trainer"), language, RequestLine::trainer),
                SpreadsheetColumn.time(title(language, "requested_at"), line -> Dates.local(line.requestedAt())),
                SpreadsheetColumn.time(
                        title(language, "waiting_since"),
                        line -> line.waitingSince() == null ? null : Dates.local(line.waitingSince())));
        return out -> out.table(columns, requests);
    }

    private static String title(Language language, String column) {
        return Messages.text(language, "workshop_requests_" + column);
    }
}
