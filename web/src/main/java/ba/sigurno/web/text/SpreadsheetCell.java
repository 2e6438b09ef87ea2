package ba.sigurno.web.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A cell, of the kind that a spreadsheet is to take it for; of a missing value (null) it is an empty one. */
@FunctionalInterface
public interface SpreadsheetCell {

    /** The sign that statistics use for a hidden figure; a line below the table explains it. */
    String HIDDEN = "*";

    /** Writes it behind the cells before. */
    void write(SpreadsheetWriter out) throws IOException;

    /** Creates a text; it is a text even if it looks like a formula. */
    static SpreadsheetCell text(String text) {
        return out -> out.text(text == null ? "" : text);
    }

    /** Creates a number with the decimals that it has. */
    static SpreadsheetCell number(Number number) {
        return number == null ? text(null) : out -> out.number(decimal(number));
    }

    /** Creates a share in percent: 87.5 is 87.5 %. */
    static SpreadsheetCell percent(Number percent) {
        return percent == null ? text(null) : out -> out.percent(decimal(percent));
    }

    /** Creates a day. */
    static SpreadsheetCell date(LocalDate date) {
        return date == null ? text(null) : out -> out.date(date);
    }

    /** Creates a day with its time, to the second. */
    static SpreadsheetCell time(LocalDateTime time) {
        return time == null ? text(null) : out -> out.time(time);
    }

    /** Creates a number; {@link #HIDDEN} where it is missing (null) because it may not be told. */
    static SpreadsheetCell numberOrHidden(Number number) {
        return number == null ? text(HIDDEN) : number(number);
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}
