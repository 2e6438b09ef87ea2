package ba.sigurno.ejb.work;

import ba.sigurno.ejb.job.ServerClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Starts long work and tells how far it is, by what the database knows, so on whichever server it runs. Whoever calls it has
 * checked who may; a kind of work is named by the room that does it, such as {@code competition_listing}.
 */
@ApplicationScoped
public class Works {

    @Inject
    private WorkStore store;

    @Inject
    private WorkRunner runner;

    @Inject
    private ServerClock clock;

    /**
     * Starts some work and returns at once; does nothing while it is being done.
     *
     * @param subject the public id of what it is done to
     * @param total how much there is to do; 0 where nobody can say
     */
    public void start(String kind, String subject, int total, LongWork work) {
        ask(kind, subject, total, progress -> {
            work.run(progress);
            return null;
        });
    }

    /** Starts some work that changes nothing and finds something out; its outcome is told with its progress. */
    public void ask(String kind, String subject, int total, LongInquiry work) {
        store.prepare(kind, subject);
        store.begin(kind, subject, total).ifPresent(attempt -> runner.run(attempt, work));
    }

    /** Returns how far some work is; empty when it was never begun, or long ago. */
    public Optional<WorkProgress> find(String kind, String subject) {
        return store.find(kind, subject).map(work -> WorkProgress.of(work, clock.common()));
    }

    /** Returns the public ids of what some kind of work is being done to right now, for a list of such things. */
    public Set<String> running(String kind) {
        return store.running(kind);
    }
}
