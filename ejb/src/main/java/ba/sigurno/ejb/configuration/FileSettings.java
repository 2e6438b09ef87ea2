package ba.sigurno.ejb.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Reads settings from files, so that secrets need not stand in the environment: {@code SIGURNO_SECRET_FILE} names the file with
 * what {@code SIGURNO_SECRET} would be. The variable itself, where it is set, comes first.
 */
public class FileSettings implements ConfigSource {

    private static final String PREFIX = "SIGURNO_";
    private static final String SUFFIX = "_FILE";

    /** After the environment, which has 300. */
    private static final int ORDINAL = 290;

    private final Map<String, String> environment;

    /** Reads the files that the environment of the process names. */
    public FileSettings() {
        this(System.getenv());
    }

    FileSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public Set<String> getPropertyNames() {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && name.endsWith(SUFFIX))
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .collect(Collectors.toSet());
    }

    /** Returns what the file says, without the white space around it; null when no file is named. */
    @Override
    public String getValue(String name) {
        var file = name.startsWith(PREFIX) ? environment.get(name + SUFFIX) : null;
        try {
            return file == null ? null : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(name + SUFFIX + " names a file that cannot be read", e);
        }
    }

    @Override
    public String getName() {
        return "files named by the environment";
    }
}
