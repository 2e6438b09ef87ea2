package ba.sigurno.ejb.operations.health;

import ba.sigurno.ejb.job.ServerName;
import ba.sigurno.ejb.operations.server.Servers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells an administrator what is wrong with the running system, and what soon will be. */
@Stateless
@RolesAllowed("ADMIN")
public class HealthService {

    private static final Logger LOG = Logger.getLogger(HealthService.class.getName());

    @Inject
    @Any
    private Instance<HealthSource> sources;

    @Inject
    private ServerName server;

    @Inject
    private Servers servers;

    @PersistenceContext
    private EntityManager em;

    /**
     * Returns what is found out about all parts of the system, the worst first. A part that cannot be looked at is critical;
     * it ends no transaction of the others, for there is none.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<HealthFinding> findings() {
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
                    "operations_health_unknown", e.getClass().getSimpleName()));
        }
    }

    /** Returns what runs. */
    public SystemFacts facts() {
        return new SystemFacts(
                server.get(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                Runtime.version().toString(),
                (String) em.createNativeQuery("SELECT VERSION()").getSingleResult(),
                (String) em.createNativeQuery(
                                "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1")
                        .getSingleResult(),
                ((Number) em.createNativeQuery("SELECT SUM(data_length + index_length) DIV 1000000"
                                        + " FROM information_schema.tables WHERE table_schema = DATABASE()")
                                .getSingleResult())
                        .longValue(),
                servers.all());
    }
}
