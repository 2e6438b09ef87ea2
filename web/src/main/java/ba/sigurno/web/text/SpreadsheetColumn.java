package ba.sigurno.web.text;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param title its title
 * @param cell its cell in a row
 * @param <R> what a row of the table is about
 */
public record SpreadsheetColumn<R>(String title, Function<R, SpreadsheetCell> cell) {

    /** Creates a column of {@link SpreadsheetCell#text texts}. */
    public static <R> SpreadsheetColumn<R> text(String title, Function<R, String> text) {
        return new SpreadsheetColumn<>(title, text.andThen(SpreadsheetCell::text));
    }

    /** Creates a column of names of persons, schools or places, in the reader's script, whichever they were written in. */
    public static <R> SpreadsheetColumn<R> name(String title, Language reader, Function<R, String> name) {
        return text(
                title, name.andThen(written -> written == null ? null : Transliterator.inScriptOf(reader, written)));
    }

    /** Creates a column of {@link SpreadsheetCell#number numbers}. */
    public static <R> SpreadsheetColumn<R> number(String title, Function<R, ? extends Number> number) {
        return new SpreadsheetColumn<>(title, number.andThen(SpreadsheetCell::number));
    }

    /** Creates a column of {@link SpreadsheetCell#percent percentages}. */
    public static <R> SpreadsheetColumn<R> percent(String title, Function<R, ? extends Number> percent) {
        return new SpreadsheetColumn<>(title, percent.andThen(SpreadsheetCell::percent));
    }

    /** Creates a column of {@link SpreadsheetCell#date days}. */
    public static <R> SpreadsheetColumn<R> date(String title, Function<R, LocalDate> date) {
        return new SpreadsheetColumn<>(title, date.andThen(SpreadsheetCell::date));
    }

    /** Creates a column of {@link SpreadsheetCell#time days with their times}. */
    public static <R> SpreadsheetColumn<R> time(String title, Function<R, LocalDateTime> time) {
        return new SpreadsheetColumn<>(title, time.andThen(SpreadsheetCell::time));
    }
}
