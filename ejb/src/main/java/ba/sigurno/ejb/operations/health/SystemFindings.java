package ba.sigurno.ejb.operations.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Looks at all parts of the system: what a page, a check from outside and the metrics say of it is found here. */
@ApplicationScoped
public class SystemFindings {

    private static final Logger LOG = Logger.getLogger(SystemFindings.class.getName());

    @Inject
    @Any
    private Instance<HealthSource> sources;

    @Inject
    private DatabaseProbe database;

    /**
     * Returns what is found out about all parts of the system, the worst first; there is always something. A part that cannot
     * be looked at is critical. When the database does not answer, those who would ask it do not wait for it one after the
     * other. Called outside of a transaction, which the first of them to fail would end for the others.
     */
    public List<HealthFinding> all() {
        boolean answers = database.answers();
        var findings = sources.stream()
                .filter(source -> answers || !source.asksDatabase())
                .flatMap(source -> look(source).stream());
        var away = Stream.of(HealthFinding.critical(HealthCheck.DATABASE, "operations_health_database_away"));
        return Stream.concat(answers ? Stream.of() : away, findings)
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
