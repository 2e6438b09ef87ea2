package ba.sigurno.ejb.competition.running;

import ba.sigurno.ejb.job.OnEveryServer;
import ba.sigurno.ejb.job.ServerClock;
import ba.sigurno.ejb.log.RepeatedFailure;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionVersion;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The editions that are switched on, in memory. Each instance checks for changes every two seconds; no request waits
 * for that, so the bean manages its own threads.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RunningEditions {

    private static final RepeatedFailure FAILURE =
            new RepeatedFailure(Logger.getLogger(RunningEditions.class.getName()), "editions not read");

    /** Time after the close in which an edition is kept, so that answers can still be read. */
    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CompetitionClock clock;

    @Inject
    private ServerClock serverClock;

    @Inject
    private LiveEditions shelf;

    /** Reads the editions before the first answer comes. */
    @PostConstruct
    void start() {
        refresh();
    }

    /** Reads the editions that changed. */
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public synchronized void refresh() {
        try {
            clock.compare(serverClock.compare());
            var now = Instant.ofEpochMilli(clock.millis());
            shelf.put(running(em.createNamedQuery(CompetitionEdition.SWITCHED_ON, EditionVersion.class)
                    .setParameter("since", now.minus(KEPT))
                    .setParameter("now", now)
                    .getResultList()));
            FAILURE.worked();
        } catch (RuntimeException e) {
            // The known editions stay; the next run will do.
            FAILURE.failed(e);
        }
    }

    private Map<Integer, RunningEdition> running(List<EditionVersion> states) {
        var running = new HashMap<Integer, RunningEdition>();
        for (var state : states) {
            int id = Math.toIntExact(state.id());
            shelf.edition(id)
                    .filter(edition -> edition.version() == state.version())
                    .or(() -> read(state.id()))
                    .ifPresent(edition -> running.put(id, edition));
        }
        return running;
    }

    /** Reads an edition; empty when it was deleted since it was found. */
    private Optional<RunningEdition> read(long id) {
        return Optional.ofNullable(em.find(CompetitionEdition.class, id)).map(RunningEdition::new);
    }
}
