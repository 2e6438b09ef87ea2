package ba.sigurno.ejb.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The data of a country: its authorities, municipalities, grades, outcomes and modules, as files in one folder. The setting
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
        return openIfAny(file)
                .orElseThrow(() -> new UncheckedIOException(
                        new FileNotFoundException("no country pack \"" + country + "\" with a file " + file)));
    }

    /** Returns the bytes of one of its files; empty when there is no such file. */
    public Optional<byte[]> bytes(String file) {
        return openIfAny(file).map(opened -> {
            try (var in = opened) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<InputStream> openIfAny(String file) {
        var folder = Path.of(country);
        if (!folder.isAbsolute()) {
            return Optional.ofNullable(CountryPack.class.getResourceAsStream("/country/" + country + "/" + file));
        }
        try {
            return Optional.of(Files.newInputStream(folder.resolve(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
