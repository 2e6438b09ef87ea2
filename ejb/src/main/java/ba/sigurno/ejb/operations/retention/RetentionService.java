package ba.sigurno.ejb.operations.retention;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.job.Promise;
import ba.sigurno.ejb.operations.schedule.Jobs;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.ejb.work.Works;
import ba.sigurno.persistence.operations.PromiseCount;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Shows an administrator what will be deleted when, and what should have been. */
@Stateless
@RolesAllowed("ADMIN")
public class RetentionService {

    /** The kind of {@link Works long work} that counting is, and what it is done to. */
    private static final String COUNTING = "operations_counting";

    private static final String ALL = "promises";

    @Inject
    private Instance<Promise> promises;

    @Inject
    private Jobs jobs;

    @Inject
    private DueRowsCounter counter;

    @Inject
    private Works works;

    @PersistenceContext
    private EntityManager em;

    /** Returns all promises about time that jobs keep, as many as there are in the code. */
    public List<KeptPromise> promises() {
        var runs = jobs.all();
        var counts = em.createNamedQuery(PromiseCount.ALL, PromiseCount.class)
                .getResultStream()
                .collect(toMap(PromiseCount::getPromise, identity()));
        return promises.stream()
                .map(promise -> KeptPromise.of(promise, KeptPromise.job(promise, runs), counts.get(promise.name())))
                .toList();
    }

    /** Counts again what is due, as every night, and returns at once; does nothing while that is being done. */
    public void count() {
        works.start(COUNTING, ALL, (int) promises.stream().count(), counter::count);
    }

    /** Returns how far that is; empty when nobody asked for it lately. */
    public Optional<WorkProgress> counting() {
        return works.find(COUNTING, ALL);
    }
}
