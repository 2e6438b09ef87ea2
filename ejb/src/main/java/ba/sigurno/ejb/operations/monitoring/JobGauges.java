package ba.sigurno.ejb.operations.monitoring;

import ba.sigurno.ejb.meter.Metric;
import ba.sigurno.ejb.meter.Sample;
import ba.sigurno.ejb.operations.schedule.JobStatus;
import ba.sigurno.ejb.operations.schedule.JobView;
import ba.sigurno.ejb.operations.schedule.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads when the jobs of the timers last ran and how that ended. */
@ApplicationScoped
class JobGauges {

    private static final Logger LOG = Logger.getLogger(JobGauges.class.getName());
    private static final double MILLIS = 1000;

    @Inject
    private Jobs jobs;

    /** Returns nothing while the database cannot be read. */
    List<Metric> read() {
        try {
            var all = jobs.all();
            return List.of(
                    gauge(
                            "sigurno_job_last_run_timestamp_seconds",
                            "When a job last began, in seconds since 1970.",
                            all,
                            job -> job.begunAt().toEpochMilli() / MILLIS),
                    gauge(
                            "sigurno_job_last_run_seconds",
                            "How long the last run of a job took.",
                            all.stream().filter(job -> job.millis() != null).toList(),
                            job -> job.millis() / MILLIS),
                    gauge(
                            "sigurno_job_failures",
                            "How many runs of a job failed in a row, up to the last one.",
                            all,
                            JobView::failures),
                    gauge(
                            "sigurno_job_late",
                            "Whether a job did not begin when it should have, or its server died at it.",
                            all,
                            job -> job.status() == JobStatus.LATE ? 1 : 0));
        } catch (PersistenceException e) {
            LOG.log(Level.FINE, "jobs not read", e);
            return List.of();
        }
    }

    private static Metric gauge(String name, String help, List<JobView> jobs, ToDoubleFunction<JobView> value) {
        return Metric.gauge(
                name,
                help,
                jobs.stream()
                        .map(job -> new Sample(Map.of("job", job.name()), value.applyAsDouble(job)))
                        .toList());
    }
}
