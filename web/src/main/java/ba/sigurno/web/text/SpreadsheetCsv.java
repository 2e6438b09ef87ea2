package ba.sigurno.web.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes CSV for the spreadsheets in use here: a byte order mark so that letters come out right, semicolons because the
 * comma is the decimal sign, and no cell that a spreadsheet would take for a formula.
 */
public final class SpreadsheetCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SpreadsheetCsv() {}

    /** Writes a whole file. */
    public static String of(List<List<String>> lines) {
        return BYTE_ORDER_MARK + lines.stream().map(SpreadsheetCsv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SpreadsheetCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /**
     * Writes a cell; a text that begins like a formula gets an apostrophe before it, which spreadsheets read as "this
     * is text".
     */
    static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") && !text.matches("-\\d+([.,]\\d+)?") ? "'" + text : text;
        return safe.matches("(?s).*[\";\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
