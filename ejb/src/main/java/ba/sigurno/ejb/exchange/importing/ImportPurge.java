package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes the items read from files a week ago: the chosen ones are in the bank. */
@Singleton
@PermitAll
public class ImportPurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old imports. */
    @OnOneServer
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void purge() {
        em.createNamedQuery(QuestionImport.PURGE)
                .setParameter("before", clock.instant().minus(QuestionImport.KEPT))
                .executeUpdate();
    }
}
