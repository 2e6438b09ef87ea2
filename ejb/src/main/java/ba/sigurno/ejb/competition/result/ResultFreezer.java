package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Freezes editions ten minutes after their close, unless somebody did it before. */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ResultFreezer {

    private static final Logger LOG = Logger.getLogger(ResultFreezer.class.getName());

    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private static final int AT_ONCE = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CompetitionClock clock;

    @Inject
    private ResultCounter counter;

    @Inject
    private ResultStore store;

    /** Freezes the editions that are due. */
    @OnOneServer
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void freezeDue() {
        var latest = Instant.ofEpochMilli(clock.millis()).minus(TIMEOUT);
        var due = em.createNamedQuery(CompetitionEdition.NOT_FROZEN, Long.class)
                .setParameter("latest", latest)
                .setMaxResults(AT_ONCE)
                .getResultList();
        for (var id : due) {
            try {
                var edition = em.find(CompetitionEdition.class, id);
                store.storeFirst(
                        edition, counter.first(edition, entries -> {}), null, Instant.ofEpochMilli(clock.millis()));
            } catch (DomainException e) {
                LOG.log(Level.FINE, "edition " + id + " frozen by somebody else", e);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "edition " + id + " not frozen; the next time will do", e);
            }
        }
    }
}
