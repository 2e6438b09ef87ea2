package ba.sigurno.web.quiz.bank;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.quiz.bank.BankLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the questions of the bank for spreadsheets, a line each, as their list shows them. */
record BankSpreadsheet(Language language) {

    static Spreadsheet of(List<BankLine> questions, Language language) {
        var words = new BankSpreadsheet(language);
        var columns = List.<SpreadsheetColumn<BankLine>>of(
                SpreadsheetColumn.text(words.title("question"), BankLine::stem),
                SpreadsheetColumn.text(words.title("type"), line -> words.say("quiz_type_" + line.type())),
                SpreadsheetColumn.text(words.title("status"), line -> words.say("quiz_status_" + line.status())),
                SpreadsheetColumn.text(words.title("strand"), BankLine::strand),
                SpreadsheetColumn.text(words.title("age"), BankLine::ageBand),
                SpreadsheetColumn.text(words.title("difficulty"), words::difficulty),
                SpreadsheetColumn.text(words.title("keyword"), line -> String.join("; ", line.keywords())),
                SpreadsheetColumn.text(words.title("languages"), BankSpreadsheet::languages),
                SpreadsheetColumn.name(words.title("author"), language, BankLine::author),
                SpreadsheetColumn.time(words.title("waits"), line -> local(line.submittedAt())),
                SpreadsheetColumn.time(words.title("changed"), line -> local(line.changedAt())));
        return out -> out.table(columns, questions);
    }

    private String difficulty(BankLine line) {
        return line.difficulty() == null ? "" : say("quiz_difficulty_" + line.difficulty());
    }

    private static String languages(BankLine line) {
        return line.languages().stream().map(Language::getTag).collect(Collectors.joining(", "));
    }

    private static LocalDateTime local(Instant instant) {
        return instant == null ? null : Dates.local(instant);
    }

    private String title(String column) {
        return say("quiz_bank_" + column);
    }

    private String say(String key) {
        return Messages.text(language, key);
    }
}
