package ba.sigurno.ejb.operations.monitoring;

import ba.sigurno.ejb.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What programs that watch the platform prove themselves with. */
@ApplicationScoped
class MonitoringToken {

    private Optional<String> token = Optional.empty();

    /** Lets the container create its proxy. */
    protected MonitoringToken() {}

    @Inject
    MonitoringToken(@ConfigProperty(name = "SIGURNO_MONITORING_TOKEN") Optional<String> token) {
        this.token = token.map(String::strip);
    }

    /**
     * Lets only those pass who have the token; nobody does when none is set.
     *
     * @param given what the caller has; null for nothing
     * @throws NotFoundException for all others, who do not learn that there is something
     */
    void require(String given) {
        if (given == null || token.isEmpty() || !MessageDigest.isEqual(bytes(given), bytes(token.get()))) {
            throw new NotFoundException("monitoring");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
