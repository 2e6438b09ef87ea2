package ba.sigurno.web.text;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table for a spreadsheet: texts, whole numbers, decimals ({@link BigDecimal}), days ({@link LocalDate}) and empty
 * cells (null).
 *
 * @param name the name of the sheet, 31 characters at most
 * @param rows its rows
 */
public record SpreadsheetTable(String name, List<List<?>> rows) {

    private static final String APPLICATION = "Sigurno";
    private static final String VERSION = "1.0";
    private static final String DAY = "dd.mm.yyyy";
    private static final String DECIMAL = "0.0";

    /** Writes it as CSV, with decimals and days as readers of the language write them. */
    public String csv(Language language) {
        return SpreadsheetCsv.of(rows.stream()
                .map(row -> row.stream().map(cell -> text(cell, language)).toList())
                .toList());
    }

    private static String text(Object cell, Language language) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal decimal) {
            var format = NumberFormat.getInstance(language.getLocale());
            format.setGroupingUsed(false);
            format.setMinimumFractionDigits(decimal.scale());
            return format.format(decimal);
        }
        return cell instanceof LocalDate day ? Dates.shortDate(language, day) : cell.toString();
    }

    /** Writes it as an Office Open XML workbook, in which numbers are numbers and days are days. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            var sheet = workbook.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
            if (number instanceof BigDecimal) {
                sheet.style(row, column).format(DECIMAL).set();
            }
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }
}
