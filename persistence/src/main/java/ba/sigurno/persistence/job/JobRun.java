package ba.sigurno.persistence.job;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * The last run of a job, which one server at a time has: its row is the lease that servers compete for. Only statements write
 * it, each in a transaction of its own, so that all servers see it at once.
 */
@Entity
@Table(name = "job_run")
@NamedQuery(name = JobRun.ALL, query = "SELECT r FROM JobRun r ORDER BY r.name")
@NamedQuery(
        name = JobRun.BEGIN,
        query = "UPDATE JobRun r SET r.server = :server, r.begunAt = :now, r.endedAt = NULL, r.leasedUntil = :until,"
                + " r.nextAt = :next WHERE r.name = :name AND (r.begunAt > :never OR r.begunAt < :firing"
                + " AND (r.endedAt IS NOT NULL OR r.leasedUntil < :now))")
@NamedQuery(
        name = JobRun.DONE,
        query = "UPDATE JobRun r SET r.endedAt = :now, r.doneAt = :now, r.failures = 0, r.problem = NULL"
                + " WHERE r.name = :name AND r.server = :server AND r.begunAt = :begun")
@NamedQuery(
        name = JobRun.FAILED,
        query = "UPDATE JobRun r SET r.endedAt = :now, r.failures = r.failures + 1, r.problem = :problem"
                + " WHERE r.name = :name AND r.server = :server AND r.begunAt = :begun")
@NamedQuery(
        name = JobRun.FORGET,
        query = "DELETE FROM JobRun r WHERE r.name NOT IN :names AND r.begunAt < :before"
                + " AND (r.endedAt IS NOT NULL OR r.leasedUntil < :now)")
public class JobRun extends BaseEntity {

    /** Finds the last run of each job that has run, by name; there are as many as jobs in the code. */
    public static final String ALL = "JobRun.all";

    /**
     * Begins a run on {@code :server}: changes no row while another one is at it, or began since {@code :firing}. A run that began
     * after {@code :never} began by a clock that was wrong, and holds nobody up.
     */
    public static final String BEGIN = "JobRun.begin";

    /** Notes that the run that began at {@code :begun} came to its end; changes no row when a later one has begun. */
    public static final String DONE = "JobRun.done";

    /** Notes that it failed, likewise. */
    public static final String FAILED = "JobRun.failed";

    /** Deletes those that are none of {@code :names}, began before {@code :before} and do not run at {@code :now}. */
    public static final String FORGET = "JobRun.forget";

    /** Servers whose timers fire within so long of one another mean the same run. */
    public static final Duration SAME_FIRING = Duration.ofSeconds(30);

    /** No clock of a server that works is ahead of another one by so much. */
    public static final Duration ABSURD = Duration.ofHours(1);

    /** The shortest time for which a run is left to its server, which may have died. */
    public static final Duration SHORTEST_LEASE = Duration.ofMinutes(10);

    /** The longest name of a problem kept, in characters. */
    public static final int PROBLEM_LENGTH = 200;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String server;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "leased_until", nullable = false)
    private Instant leasedUntil;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "done_at")
    private Instant doneAt;

    private int failures;

    private String problem;

    protected JobRun() {}

    /** Returns the simple name of its class and its method, {@code PupilPurge.everyNight}. */
    public String getName() {
        return name;
    }

    /** Returns the server that has or had the last run. */
    public String getServer() {
        return server;
    }

    /** Returns when the last run began. */
    public Instant getBegunAt() {
        return begunAt;
    }

    /** Returns when it ended, in whatever way; null while it runs, or when its server died. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** Returns until when another server leaves the run to its own. */
    public Instant getLeasedUntil() {
        return leasedUntil;
    }

    /** Returns when the timer fires next; null when that is not known. */
    public Instant getNextAt() {
        return nextAt;
    }

    /** Returns when it was last done without failing; null for never. */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** Returns how many runs in a row failed, up to the last one. */
    public int getFailures() {
        return failures;
    }

    /** Returns the name of the exception by which the last run failed; null when it did not. */
    public String getProblem() {
        return problem;
    }
}
