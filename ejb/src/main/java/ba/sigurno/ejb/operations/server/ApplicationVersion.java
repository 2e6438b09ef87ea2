package ba.sigurno.ejb.operations.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the application that runs, as its build wrote it into the archive. */
@ApplicationScoped
public class ApplicationVersion {

    private static final String PLACE = "/META-INF/maven/ba.sigurno/ejb/pom.properties";

    /** Returns it, {@code 1.4.0}. */
    public String get() {
        try (var file = ApplicationVersion.class.getResourceAsStream(PLACE)) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
