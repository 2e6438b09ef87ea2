package ba.sigurno.web.operations.health;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthService;
import ba.sigurno.ejb.operations.health.HealthStatus;
import ba.sigurno.ejb.operations.health.SystemFacts;
import ba.sigurno.ejb.operations.schedule.JobView;
import ba.sigurno.web.i18n.LanguageBacking;
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

    @Inject
    private LanguageBacking language;

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

    /** Returns a finding in words; a job is called there as in the list of jobs. */
    public String text(HealthFinding finding) {
        var spoken = language.getCurrent();
        var arguments = finding.arguments().stream().map(argument -> JobView.called(argument, spoken));
        return Messages.text(spoken, finding.key(), arguments.toArray());
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
