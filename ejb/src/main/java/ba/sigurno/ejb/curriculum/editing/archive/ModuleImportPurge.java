package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.curriculum.editing.ModuleImport;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes the archives that were sent a week ago: what was made of them is a draft. */
@Singleton
@PermitAll
public class ModuleImportPurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old archives. */
    @OnOneServer
    @Schedule(hour = "3", minute = "55", persistent = false)
    public void purge() {
        em.createNamedQuery(ModuleImport.PURGE)
                .setParameter("before", clock.instant().minus(ModuleImport.KEPT))
                .executeUpdate();
    }
}
