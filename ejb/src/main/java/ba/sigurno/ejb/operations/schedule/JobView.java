package ba.sigurno.ejb.operations.schedule;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.job.JobRun;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A job of the timers with its last run.
 *
 * @param name its class and method, as the server's log and the metrics have it
 * @param server the server that had the last run
 * @param begunAt when that began
 * @param millis how long it took, in milliseconds; null while it runs
 * @param nextAt when the timer fires next; null when that is not known
 * @param failures how many runs failed in a row, up to the last one
 * @param problem the name of the exception by which it failed; null when it did not
 */
public record JobView(
        String name,
        JobStatus status,
        String server,
        Instant begunAt,
        Long millis,
        Instant nextAt,
        int failures,
        String problem) {

    /** The time after its hour from which a job is late: servers that start have other things to do. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    /** Reads how a job stands at a time. */
    public static JobView of(JobRun run, Instant now) {
        return new JobView(
                run.getName(),
                status(run, now),
                run.getServer(),
                run.getBegunAt(),
                run.getEndedAt() == null
                        ? null
                        : Duration.between(run.getBegunAt(), run.getEndedAt()).toMillis(),
                run.getNextAt(),
                run.getFailures(),
                run.getProblem());
    }

    /** Returns what the job of this name is called; its name where an upgrade took it away. */
    public static String called(String name, Language language) {
        var key = label(name);
        return Messages.has(language, key) ? Messages.text(language, key) : name;
    }

    /** Returns the key of what the job of this name is called. */
    public static String label(String name) {
        return "operations_job_name_" + name.toLowerCase(Locale.ROOT).replace('.', '_');
    }

    private static JobStatus status(JobRun run, Instant now) {
        if (run.getEndedAt() == null) {
            return run.getLeasedUntil().isBefore(now) ? JobStatus.LATE : JobStatus.RUNNING;
        }
        if (run.getFailures() > 0) {
            return JobStatus.FAILED;
        }
        return run.getNextAt() != null && run.getNextAt().plus(GRACE).isBefore(now) ? JobStatus.LATE : JobStatus.DONE;
    }
}
