package ba.sigurno.ejb.operations.retention;

import ba.sigurno.ejb.job.Promise;
import ba.sigurno.ejb.operations.schedule.JobStatus;
import ba.sigurno.ejb.operations.schedule.JobView;
import ba.sigurno.persistence.operations.PromiseCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A promise about time, as an administrator sees it.
 *
 * @param name its name in the code, by which its words are found
 * @param confidential whether no numbers are shown of it
 * @param lastRun when its job began last; null for never
 * @param nextRun when it runs next; null when that is not known
 * @param countedAt when its rows were counted last; null for never
 * @param onNextRun rows that go then; null when they are not counted, as the following
 * @param greatDay the next day on which many go at once; null when there is none
 */
public record KeptPromise(
        String name,
        PromiseStatus status,
        boolean confidential,
        Instant lastRun,
        Instant nextRun,
        Instant countedAt,
        Integer onNextRun,
        Integer withinMonth,
        LocalDate greatDay,
        Integer onGreatDay) {

    /** Puts together a promise, how its job stands and what was counted; null for never. */
    static KeptPromise of(Promise promise, Optional<JobView> job, PromiseCount count) {
        return new KeptPromise(
                promise.name(),
                status(promise, job, count),
                promise.confidential(),
                job.map(JobView::begunAt).filter(Instant.EPOCH::isBefore).orElse(null),
                job.map(JobView::nextAt).orElse(null),
                count == null ? null : count.getCountedAt(),
                count == null ? null : count.getNextRun(),
                count == null ? null : count.getWithinMonth(),
                count == null ? null : count.getGreatDay(),
                count == null ? null : count.getOnGreatDay());
    }

    /** Returns the job that keeps a promise; empty when it has not run yet. */
    static Optional<JobView> job(Promise promise, List<JobView> jobs) {
        var prefix = promise.keptBy().getSimpleName() + ".";
        return jobs.stream().filter(job -> job.name().startsWith(prefix)).findFirst();
    }

    private static PromiseStatus status(Promise promise, Optional<JobView> job, PromiseCount count) {
        if (count != null && count.isOverdue()) {
            return PromiseStatus.OVERDUE;
        }
        if (job.map(JobView::status)
                .filter(status -> status == JobStatus.FAILED || status == JobStatus.LATE)
                .isPresent()) {
            return PromiseStatus.JOB_FAILED;
        }
        return count == null && promise.query() != null ? PromiseStatus.NOT_COUNTED : PromiseStatus.KEPT;
    }
}
