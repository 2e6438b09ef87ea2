package ba.sigurno.ejb.operations.health;

import ba.sigurno.ejb.operations.schedule.JobStatus;
import ba.sigurno.ejb.operations.schedule.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Looks at the jobs of the timers. */
@ApplicationScoped
class JobHealth implements HealthSource {

    @Inject
    private Jobs jobs;

    @Override
    public List<HealthFinding> look() {
        var all = jobs.all();
        var bad = all.stream()
                .filter(job -> job.status() == JobStatus.FAILED || job.status() == JobStatus.LATE)
                .map(job -> job.status() == JobStatus.FAILED
                        ? HealthFinding.critical(
                                HealthCheck.JOBS, "operations_health_job_failed", job.name(), job.failures())
                        : HealthFinding.warning(HealthCheck.JOBS, "operations_health_job_late", job.name()))
                .toList();
        return bad.isEmpty() ? List.of(HealthFinding.ok(HealthCheck.JOBS, "operations_health_jobs", all.size())) : bad;
    }
}
