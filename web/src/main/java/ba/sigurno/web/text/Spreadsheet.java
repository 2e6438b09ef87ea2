package ba.sigurno.web.text;

import java.io.IOException;

/** What a file for spreadsheets holds; whether it is CSV or a workbook is said by its {@link SpreadsheetFormat}. */
@FunctionalInterface
public interface Spreadsheet {

    /** Writes all its rows. */
    void write(SpreadsheetWriter out) throws IOException;
}
