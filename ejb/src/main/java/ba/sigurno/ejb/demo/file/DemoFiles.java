package ba.sigurno.ejb.demo.file;

import ba.sigurno.ejb.territory.CsvTable;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;

/** Reads the files of the demonstration, in the class path under {@code /demo}. */
public final class DemoFiles {

    private DemoFiles() {}

    /** Returns the rows of a table. */
    public static List<CSVRecord> rows(String file) {
        return CsvTable.read(open(file));
    }

    /** Opens a file, for the caller to close. */
    public static InputStream open(String file) {
        return Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + file), file);
    }

    /** Splits a cell with several values, separated by semicolons. */
    public static List<String> values(CSVRecord row, String column) {
        return Arrays.asList(row.get(column).split(";"));
    }

    /** Returns whether a cell says {@code true}. */
    public static boolean yes(CSVRecord row, String column) {
        return Boolean.parseBoolean(row.get(column));
    }
}
