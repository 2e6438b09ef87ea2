package ba.sigurno.ejb.operations.health;

import ba.sigurno.ejb.job.ServerName;
import ba.sigurno.ejb.operations.server.Servers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;

/** Tells an administrator what is wrong with the running system, and what soon will be. */
@Stateless
@RolesAllowed("ADMIN")
public class HealthService {

    @Inject
    private SystemFindings findings;

    @Inject
    private ServerName server;

    @Inject
    private Servers servers;

    @PersistenceContext
    private EntityManager em;

    /** Returns what is found out about all parts of the system, the worst first. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<HealthFinding> findings() {
        return findings.all();
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
