package ba.sigurno.ejb.text;

import ba.sigurno.ejb.text.SpreadsheetReader.Row;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table that is text: the separator is the one that most lines have. With a quotation mark too few each line is read for
 * itself, so that the mark costs one row and not all that follow.
 */
final class DelimitedText {

    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\n\\u0085\\u2028\\u2029]");

    private DelimitedText() {}

    static List<Row> read(String text) {
        var lines = LINE_END.split(text, -1);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(lines))
                .setIgnoreSurroundingSpaces(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        var rows = new ArrayList<Row>();
        if (text.chars().filter(each -> each == '"').count() % 2 == 0) {
            whole(String.join("\n", lines), format, rows);
        } else {
            for (int at = 0; at < lines.length; at++) {
                int number = at + 1;
                records(lines[at], format).forEach(each -> SpreadsheetReader.add(rows, number, each.toList()));
            }
        }
        return rows;
    }

    /** Reads a text of records, of which a quoted one may have several lines; its number is that of its last line. */
    private static void whole(String text, CSVFormat format, List<Row> rows) {
        // The parser counts a line when it is over, so the last one needs an end too.
        try (var parser = format.parse(new StringReader(text.endsWith("\n") ? text : text + "\n"))) {
            for (var each : parser) {
                SpreadsheetReader.add(rows, (int) parser.getCurrentLineNumber(), each.toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new DomainException("app_sheet_broken");
        }
    }

    private static List<CSVRecord> records(String text, CSVFormat format) {
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            throw new DomainException("app_sheet_broken");
        }
    }

    private static char separator(String[] lines) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long with = List.of(lines).stream()
                    .filter(line -> line.indexOf(separator) >= 0)
                    .count();
            if (with > most) {
                best = separator;
                most = with;
            }
        }
        return best;
    }
}
