package ba.sigurno.ejb.territory;

import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the project's own CSV files: UTF-8, commas, column names in the first row, an empty cell is null. */
public final class CsvTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private CsvTable() {}

    /** Reads all rows; closes the stream. */
    public static List<CSVRecord> read(InputStream in) {
        try (var parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the texts of a row, from the columns that are named by a language's tag. */
    public static Map<Language, String> texts(CSVRecord row) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            if (row.isMapped(language.getTag()) && row.get(language.getTag()) != null) {
                texts.put(language, row.get(language.getTag()));
            }
        }
        return texts;
    }

    /** Returns a cell with a whole number; null when it is empty. */
    public static Integer integer(CSVRecord row, String column) {
        var cell = row.get(column);
        return cell == null ? null : Integer.valueOf(cell);
    }

    /** Returns a cell with a decimal number; null when it is empty. */
    public static Double decimal(CSVRecord row, String column) {
        var cell = row.get(column);
        return cell == null ? null : Double.valueOf(cell);
    }
}
