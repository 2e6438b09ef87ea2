package ba.sigurno.ejb.work;

import ba.sigurno.ejb.job.ServerClock;
import ba.sigurno.persistence.work.Work;
import ba.sigurno.persistence.work.WorkState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notes how far some work is, each time in a transaction of its own, so that whoever waits sees it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkStore {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ServerClock clock;

    /** Sees to it that there is a row, in a transaction before the one that begins: else two of these could wait for each other. */
    public void prepare(String kind, String subject) {
        var now = Timestamp.from(clock.common());
        em.createNativeQuery(
                        "INSERT IGNORE INTO work (kind, subject, state, attempt, done, total, begun_at, progress_at)"
                                + " VALUES (?, ?, 'WAITING', 0, 0, 0, ?, ?)")
                .setParameter(1, kind)
                .setParameter(2, subject)
                .setParameter(3, now)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** Begins an attempt; empty when another process is at it. */
    public Optional<WorkAttempt> begin(String kind, String subject, int total) {
        var now = clock.common();
        int begun = em.createNamedQuery(Work.BEGIN)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("total", total)
                .setParameter("now", now)
                .setParameter("stale", now.minus(Work.STALE))
                .executeUpdate();
        return begun == 0
                ? Optional.empty()
                : find(kind, subject).map(work -> new WorkAttempt(kind, subject, work.getAttempt()));
    }

    /** Notes how much is done. */
    public void progress(WorkAttempt attempt, int done) {
        of(attempt, Work.PROGRESS).setParameter("done", done).executeUpdate();
    }

    /** Notes that it came to its end, and what it found if it is to find something. */
    public void done(WorkAttempt attempt, String outcome) {
        end(attempt, WorkState.DONE, null, null, outcome);
    }

    /** Notes that it did not, for the reason that a message key with its arguments tells. */
    public void failed(WorkAttempt attempt, String key, List<String> arguments) {
        var text = String.join("\n", arguments);
        end(attempt, WorkState.FAILED, key, text.substring(0, Math.min(text.length(), Work.TEXT_LENGTH)), null);
    }

    /** Finds some work. */
    public Optional<Work> find(String kind, String subject) {
        return em.createNamedQuery(Work.OF, Work.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** Finds the public ids of what some kind of work is being done to. */
    public Set<String> running(String kind) {
        return Set.copyOf(em.createNamedQuery(Work.RUNNING, String.class)
                .setParameter("kind", kind)
                .setParameter("stale", clock.common().minus(Work.STALE))
                .getResultList());
    }

    private void end(WorkAttempt attempt, WorkState state, String key, String text, String outcome) {
        of(attempt, Work.END)
                .setParameter("state", state)
                .setParameter("key", key)
                .setParameter("text", text)
                .setParameter("outcome", outcome)
                .executeUpdate();
    }

    private Query of(WorkAttempt attempt, String query) {
        return em.createNamedQuery(query)
                .setParameter("kind", attempt.kind())
                .setParameter("subject", attempt.subject())
                .setParameter("attempt", attempt.number())
                .setParameter("now", clock.common());
    }
}
