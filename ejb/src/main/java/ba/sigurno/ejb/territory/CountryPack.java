package ba.sigurno.ejb.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
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

    /** Returns the names of the folders in one of its folders, in order; none when there is no such folder. */
    public List<String> folders(String folder) {
        var root = Path.of(country);
        if (root.isAbsolute()) {
            return folders(root.resolve(folder));
        }
        var path = "/country/" + country + "/" + folder;
        var url = CountryPack.class.getResource(path);
        try {
            if (url == null) {
                return List.of();
            }
            if (url.openConnection() instanceof JarURLConnection jar) {
                return folders(jar, path.substring(1) + "/");
            }
            return folders(Path.of(url.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> folders(JarURLConnection jar, String path) throws IOException {
        return jar.getJarFile().stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(path) && name.indexOf('/', path.length()) > 0)
                .map(name -> name.substring(path.length(), name.indexOf('/', path.length())))
                .distinct()
                .sorted()
                .toList();
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
