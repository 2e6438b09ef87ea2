package ba.sigurno.web.text;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV for the spreadsheets in use here: a byte order mark so that letters come out right, semicolons because the
 * comma is the decimal sign, decimals and days as readers of the language write them.
 */
final class CsvWriter extends SpreadsheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    /** How a text begins that spreadsheets take for a formula; the last four are as wide as Chinese signs. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n\\x00\uFF1D\uFF0B\uFF0D\uFF20]");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final CSVPrinter printer;
    private final Language language;
    private final char decimalSign;

    CsvWriter(OutputStream out, Language language) throws IOException {
        this.language = language;
        this.decimalSign =
                DecimalFormatSymbols.getInstance(language.getLocale()).getDecimalSeparator();
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void sheet(String name) throws IOException {
        endRow();
        line(SpreadsheetCell.text(name));
    }

    @Override
    void title(String title) throws IOException {
        text(title);
    }

    /** Writes a text; before one that looks like a formula stands an apostrophe, by which spreadsheets know a text. */
    @Override
    void text(String text) throws IOException {
        printer.print(FORMULA.matcher(text).lookingAt() ? "'" + text : text);
    }

    @Override
    void number(BigDecimal number) throws IOException {
        printer.print(digits(number));
    }

    @Override
    void percent(BigDecimal percent) throws IOException {
        printer.print(digits(percent) + "%");
    }

    @Override
    void date(LocalDate date) throws IOException {
        printer.print(Dates.shortDate(language, date));
    }

    @Override
    void time(LocalDateTime time) throws IOException {
        printer.print(Dates.shortDate(language, time.toLocalDate()) + " " + TIME.format(time));
    }

    @Override
    void spread() {}

    @Override
    void endRow() throws IOException {
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }

    private String digits(BigDecimal number) {
        return number.toPlainString().replace('.', decimalSign);
    }
}
