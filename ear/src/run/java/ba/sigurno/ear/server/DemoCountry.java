package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the demo country is loaded from, read from the same files as the application does. */
public final class DemoCountry {

    private DemoCountry() {}

    /** The code of the class whose first pupil has the personal code that the server was started with. */
    public static String classCode() {
        return rows("classes.csv").get(0).get("join_code");
    }

    static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader =
                new InputStreamReader(DemoCountry.class.getResourceAsStream("/demo/" + file), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
