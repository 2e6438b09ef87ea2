package ba.sigurno.ejb.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The data of a country: its authorities, municipalities, grades and outcomes, as CSV files in one folder. The setting
 * {@code SIGURNO_COUNTRY} names it: either a pack that ships with the product ({@code ba}) or, for a country that has
 * none here, a folder on the server's disk.
 */
@Dependent
public class CountryPack {

    private final String country;

    @Inject
    public CountryPack(@ConfigProperty(name = "SIGURNO_COUNTRY", defaultValue = "ba") String country) {
        this.country = country;
    }

    /** Returns the rows of one of its tables. */
    public List<CSVRecord> rows(String file) {
        return CsvTable.read(open(file));
    }

    /** Opens one of its files; the caller closes it. */
    public InputStream open(String file) {
        try {
            var folder = Path.of(country);
            if (folder.isAbsolute()) {
                return Files.newInputStream(folder.resolve(file));
            }
            var in = CountryPack.class.getResourceAsStream("/country/" + country + "/" + file);
            if (in == null) {
                throw new FileNotFoundException("no country pack \"" + country + "\" with a file " + file);
            }
            return in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
