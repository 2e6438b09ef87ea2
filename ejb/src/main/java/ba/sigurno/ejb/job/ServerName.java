package ba.sigurno.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The name by which one server of several is told from the others. */
@ApplicationScoped
public class ServerName {

    private static final int LONGEST = 100;

    @Inject
    @ConfigProperty(name = "SIGURNO_SERVER_NAME")
    private Optional<String> configured;

    /** Returns {@code SIGURNO_SERVER_NAME}, or the name of the machine; up to 100 characters. */
    public String get() {
        var name = configured.orElseGet(ServerName::machine);
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
