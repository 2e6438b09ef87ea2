package ba.sigurno.ejb.operations.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at all parts of the system: what a page, a check from outside and the metrics say of it is found here. */
@ApplicationScoped
public class SystemFindings {

    private static final Logger LOG = Logger.getLogger(SystemFindings.class.getName());

    @Inject
    @Any
    private Instance<HealthSource> sources;

    /**
     * Returns what is found out about all parts of the system, the worst first; there is always something. A part that cannot
     * be looked at is critical. Called outside of a transaction, which the first of them to fail would end for the others.
     */
    public List<HealthFinding> all() {
        return sources.stream()
                .flatMap(source -> look(source).stream())
                .sorted(Comparator.comparing(HealthFinding::status))
                .toList();
    }

    private static List<HealthFinding> look(HealthSource source) {
        try {
            return source.look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a part of the system cannot be looked at", e);
            return List.of(HealthFinding.critical(
                    HealthCheck.UNKNOWN,
                    "operations_health_unknown",
                    e.getClass().getSimpleName()));
        }
    }
}
