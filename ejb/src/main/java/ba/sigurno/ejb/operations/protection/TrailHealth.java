package ba.sigurno.ejb.operations.protection;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.operations.health.HealthCheck;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthSource;
import ba.sigurno.persistence.identity.audit.AuditSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Looks at what the last comparison of the audit trail with its seals found. */
@ApplicationScoped
class TrailHealth implements HealthSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<HealthFinding> look() {
        var broken = first(AuditSeal.BROKEN);
        if (!broken.isEmpty()) {
            return List.of(HealthFinding.critical(
                    HealthCheck.AUDIT_TRAIL,
                    "operations_health_trail_broken",
                    Dates.local(broken.get(0).getFirstHappenedAt()).toLocalDate(),
                    Dates.local(broken.get(0).getLastHappenedAt()).toLocalDate()));
        }
        return first(AuditSeal.LATEST).stream()
                .map(seal -> HealthFinding.ok(
                        HealthCheck.AUDIT_TRAIL,
                        "operations_health_trail",
                        Dates.local(seal.getLastHappenedAt()).toLocalDate()))
                .toList();
    }

    private List<AuditSeal> first(String query) {
        return em.createNamedQuery(query, AuditSeal.class).setMaxResults(1).getResultList();
    }
}
