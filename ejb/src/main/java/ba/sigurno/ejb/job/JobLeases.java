package ba.sigurno.ejb.job;

import ba.sigurno.persistence.job.JobRun;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Gives each run of a job to one server, and keeps how the last one ended. Each step is a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobLeases {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Sees to it that the job has a row, in a transaction before the one that begins: else two of these could wait for each other. */
    public void prepare(String name) {
        var never = Timestamp.from(Instant.EPOCH);
        em.createNativeQuery("INSERT IGNORE INTO job_run (name, server, begun_at, ended_at, leased_until, failures)"
                        + " VALUES (?, '', ?, ?, ?, 0)")
                .setParameter(1, name)
                .setParameter(2, never)
                .setParameter(3, never)
                .setParameter(4, never)
                .executeUpdate();
    }

    /**
     * Begins a run.
     *
     * @param next when the timer fires next, until when the run is left to this server; null when that is not known
     * @return when it began, by which its end is noted; empty when another server has it
     */
    public Optional<Instant> begin(String name, String server, Instant next) {
        // As the database keeps it.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var shortest = now.plus(JobRun.SHORTEST_LEASE);
        int begun = em.createNamedQuery(JobRun.BEGIN)
                .setParameter("name", name)
                .setParameter("server", server)
                .setParameter("now", now)
                .setParameter("firing", now.minus(JobRun.SAME_FIRING))
                .setParameter("never", now.plus(JobRun.ABSURD))
                .setParameter("until", next == null || next.isBefore(shortest) ? shortest : next)
                .setParameter("next", next)
                .executeUpdate();
        return begun == 1 ? Optional.of(now) : Optional.empty();
    }

    /** Notes that a run came to its end. */
    public void done(String name, String server, Instant begun) {
        ended(JobRun.DONE, name, server, begun).executeUpdate();
    }

    /** Notes that a run failed, and by what: the name of an exception, since its message may tell of somebody. */
    public void failed(String name, String server, Instant begun, Class<? extends Throwable> problem) {
        var text = problem.getName();
        ended(JobRun.FAILED, name, server, begun)
                .setParameter("problem", text.substring(0, Math.min(text.length(), JobRun.PROBLEM_LENGTH)))
                .executeUpdate();
    }

    private Query ended(String query, String name, String server, Instant begun) {
        return em.createNamedQuery(query)
                .setParameter("name", name)
                .setParameter("server", server)
                .setParameter("begun", begun)
                .setParameter("now", clock.instant());
    }
}
