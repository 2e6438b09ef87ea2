package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.persistence.exchange.importing.QuestionImport;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Throws away what was read of files a week ago: what was wanted of it is in the bank. */
@Singleton
@PermitAll
public class ImportPurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Throws it away. */
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void purge() {
        em.createNamedQuery(QuestionImport.PURGE)
                .setParameter("before", clock.instant().minus(QuestionImport.KEPT))
                .executeUpdate();
    }
}
