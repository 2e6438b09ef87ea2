package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.territory.CsvTable;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;

/** Reads the files of the demonstration, in the class path under {@code /demo}. */
final class DemoFiles {

    private DemoFiles() {}

    static List<CSVRecord> rows(String file) {
        return CsvTable.read(open(file));
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + file), file);
    }

    /** Splits a cell with several values, separated by semicolons. */
    static List<String> values(CSVRecord row, String column) {
        return Arrays.asList(row.get(column).split(";"));
    }

    /** Returns whether a cell says {@code true}. */
    static boolean yes(CSVRecord row, String column) {
        return Boolean.parseBoolean(row.get(column));
    }
}
