package ba.sigurno.web.text;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an Office Open XML workbook, in which numbers are numbers and days are days. No text can become a
 * formula, because each cell says what it is.
 */
final class XlsxWriter extends SpreadsheetWriter {

    private static final String APPLICATION = "Sigurno";
    private static final String VERSION = "1.0";
    private static final String DATE = "dd.mm.yyyy";
    private static final String TIME = DATE + " hh:mm:ss";

    /** The longest text that a cell can hold. */
    private static final int MAX_TEXT = 32_767;

    /** The rows that are kept in memory before they are written. */
    private static final int KEPT_ROWS = 500;

    /** The columns over which a line stretches that is no row of a table. */
    private static final int SPREAD = 8;

    private final Workbook workbook;
    private Worksheet sheet;
    private int row;
    private int column;

    XlsxWriter(OutputStream out, String name) {
        this.workbook = new Workbook(out, APPLICATION, VERSION);
        this.sheet = workbook.newWorksheet(name);
    }

    /** What was written before is finished, so that its memory is free. */
    @Override
    public void sheet(String name) throws IOException {
        sheet.finish();
        sheet = workbook.newWorksheet(name);
        row = 0;
        column = 0;
    }

    @Override
    void title(String title) {
        sheet.style(row, column).bold().set();
        text(title);
    }

    @Override
    void text(String text) {
        if (!text.isEmpty()) {
            // An inline one, because shared ones all stay in memory up to the end.
            sheet.inlineString(row, column, text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        }
        column++;
    }

    @Override
    void number(BigDecimal number) {
        sheet.value(row, column, number);
        format(decimals(number.scale()));
    }

    @Override
    void percent(BigDecimal percent) {
        sheet.value(row, column, percent.movePointLeft(2));
        format(decimals(percent.scale()) + "%");
    }

    @Override
    void date(LocalDate date) {
        sheet.value(row, column, date);
        format(DATE);
    }

    @Override
    void time(LocalDateTime time) {
        sheet.value(row, column, time);
        format(TIME);
    }

    /** Merged cells do not count for the width of a column. */
    @Override
    void spread() {
        sheet.range(row, column - 1, row, column + SPREAD - 2).merge();
    }

    @Override
    void endRow() throws IOException {
        row++;
        column = 0;
        if (row % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void format(String format) {
        sheet.style(row, column).format(format).set();
        column++;
    }

    private static String decimals(int scale) {
        return scale <= 0 ? "0" : "0." + "0".repeat(scale);
    }
}
