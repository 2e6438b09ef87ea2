package ba.sigurno.web.text;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Writes a file for spreadsheets row by row, so that a long table is never in memory as a whole. */
public abstract class SpreadsheetWriter implements Closeable {

    /** Writes a line beside the tables, such as a title or a note. */
    public final void line(SpreadsheetCell... cells) throws IOException {
        for (var cell : cells) {
            cell.write(this);
        }
        if (cells.length == 1) {
            spread();
        }
        endRow();
    }

    /** Writes a table: the titles of its columns, then its rows. */
    public final <R> void table(List<SpreadsheetColumn<R>> columns, Iterable<R> rows) throws IOException {
        for (var column : columns) {
            title(column.title());
        }
        endRow();
        for (var row : rows) {
            for (var column : columns) {
                column.cell().apply(row).write(this);
            }
            endRow();
        }
    }

    /** Begins another table: on a sheet of its own, where the format knows of sheets, else below the others. */
    public abstract void sheet(String name) throws IOException;

    abstract void title(String title) throws IOException;

    abstract void text(String text) throws IOException;

    abstract void number(BigDecimal number) throws IOException;

    abstract void percent(BigDecimal percent) throws IOException;

    abstract void date(LocalDate date) throws IOException;

    abstract void time(LocalDateTime time) throws IOException;

    /** Gives the cell written last the width of its neighbours to the right, where the format knows of widths. */
    abstract void spread();

    abstract void endRow() throws IOException;
}
