package ba.sigurno.ejb.enrolment.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads one file of a package row by row, and notes what is wrong with it. */
final class PackageTable {

    /** The most rows of a file. */
    static final int MAX_ROWS = 300_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final int LONGEST = 256;

    private final PackageFile file;
    private final PackageProblems problems;

    /** One row. */
    final class Row {

        private final int number;
        private final Map<String, Integer> columns;
        private final CSVRecord cells;

        private Row(int number, Map<String, Integer> columns, CSVRecord cells) {
            this.number = number;
            this.columns = columns;
            this.cells = cells;
        }

        int number() {
            return number;
        }

        /** Returns a cell; an empty text when it or its column is missing. */
        String cell(String column) {
            var at = columns.get(column.toLowerCase(Locale.ROOT));
            var text = at == null || at >= cells.size() ? "" : cells.get(at).strip();
            return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }

        /** Returns the ids in a cell that may have several. */
        Stream<String> list(String column) {
            return Stream.of(cell(column).split(",")).map(String::strip).filter(id -> !id.isEmpty());
        }

        /** Notes that something is wrong with a cell. */
        void wrong(String column, String key, Object... arguments) {
            problems.add(file, number, column, key, arguments);
        }
    }

    /** Takes the rows, one after the other. */
    interface Rows {

        void next(Row row);
    }

    PackageTable(PackageFile file, PackageProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads a file to its end, which stays open. */
    void read(InputStream in, Rows rows) throws IOException {
        int number = 1;
        try {
            // Not closed: that would close the package.
            var parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            Map<String, Integer> columns = null;
            for (var each : parser) {
                number = Math.max(number, (int) parser.getCurrentLineNumber());
                if (columns == null) {
                    columns = columns(each);
                    if (!isWhole(columns)) {
                        return;
                    }
                } else {
                    rows.next(new Row(number, columns, each));
                }
                if (number > MAX_ROWS) {
                    problems.add(file, number, null, "enrolment_package_many_rows", MAX_ROWS);
                    return;
                }
            }
            if (columns == null) {
                isWhole(Map.of());
            }
        } catch (UncheckedIOException e) {
            problems.add(file, number, null, broken(e.getCause()));
        } catch (CharacterCodingException e) {
            problems.add(file, number, null, broken(e));
        }
    }

    private static String broken(IOException cause) {
        return cause instanceof CharacterCodingException ? "enrolment_package_encoding" : "enrolment_package_broken";
    }

    private static Map<String, Integer> columns(CSVRecord titles) {
        var columns = new HashMap<String, Integer>();
        for (int at = 0; at < titles.size(); at++) {
            columns.putIfAbsent(titles.get(at).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), at);
        }
        return columns;
    }

    private boolean isWhole(Map<String, Integer> columns) {
        List<String> missing = file.columns().stream()
                .filter(column -> !columns.containsKey(column.toLowerCase(Locale.ROOT)))
                .toList();
        missing.forEach(column -> problems.add(file, 1, column, "enrolment_package_no_column"));
        return missing.isEmpty();
    }
}
