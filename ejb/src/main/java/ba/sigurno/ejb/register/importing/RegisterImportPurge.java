package ba.sigurno.ejb.register.importing;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.register.importing.RegisterImport;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes the lists of schools that were read a month ago; what was taken of them is in the register. */
@Singleton
@PermitAll
public class RegisterImportPurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old imports. */
    @OnOneServer
    @Schedule(hour = "3", minute = "55", persistent = false)
    public void purge() {
        em.createNamedQuery(RegisterImport.PURGE)
                .setParameter("before", clock.instant().minus(RegisterImport.KEPT))
                .executeUpdate();
    }
}
