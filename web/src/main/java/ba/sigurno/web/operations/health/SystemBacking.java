package ba.sigurno.web.operations.health;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.operations.health.HealthCheck;
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

    /** Returns a finding in words; a job is called as in the list of jobs, and as the server's log has it. */
    public String text(HealthFinding finding) {
        var arguments = finding.arguments().stream()
                .map(argument -> finding.check() == HealthCheck.JOBS ? called(argument) : argument);
        return Messages.text(language.getCurrent(), finding.key(), arguments.toArray());
    }

    private String called(String job) {
        var called = JobView.called(job, language.getCurrent());
        return called.equals(job) ? job : called + " (" + job + ")";
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
