package ba.sigurno.ear.run;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * An account of the demo country.
 *
 * @param email its sign-in name
 * @param role what it may do
 * @param name whose it is
 */
public record SignIn(String email, String role, String name) {

    private static final String ACCOUNTS = "/demo/accounts.csv";

    /** The first account of each role, in the order of the list that the demo country is loaded from. */
    public static Collection<SignIn> oneForEachRole() {
        Map<String, SignIn> byRole = new LinkedHashMap<>();
        for (SignIn account : all()) {
            byRole.putIfAbsent(account.role(), account);
        }
        return byRole.values();
    }

    /** All accounts of the demo country. */
    public static List<SignIn> all() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader =
                new InputStreamReader(SignIn.class.getResourceAsStream(ACCOUNTS), StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(SignIn::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignIn of(CSVRecord row) {
        return new SignIn(row.get("email"), row.get("role"), row.get("name"));
    }
}
