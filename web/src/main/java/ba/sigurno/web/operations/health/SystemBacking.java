package ba.sigurno.web.operations.health;

import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthService;
import ba.sigurno.ejb.operations.health.HealthStatus;
import ba.sigurno.ejb.operations.health.SystemFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows what is wrong with the running system, what soon will be, and what runs. */
@Named
@RequestScoped
public class SystemBacking {

    @Inject
    private HealthService health;

    private List<HealthFinding> findings;
    private SystemFacts facts;

    /** Looks at the system. */
    public void load() {
        findings = health.findings();
        facts = health.facts();
    }

    public List<HealthFinding> getFindings() {
        return findings;
    }

    public SystemFacts getFacts() {
        return facts;
    }

    /** Returns how bad the worst finding is; there is always one. */
    public HealthStatus getWorst() {
        return findings.get(0).status();
    }

    /** Returns the tone of a status. */
    public String tone(HealthStatus status) {
        return switch (status) {
            case OK -> "ok";
            case WARNING -> "wait";
            case CRITICAL -> "harm";
        };
    }
}
