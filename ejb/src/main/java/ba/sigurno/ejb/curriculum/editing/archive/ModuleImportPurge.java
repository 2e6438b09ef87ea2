package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.curriculum.editing.ModuleImport;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes the archives that were sent a week ago: what was made of them is a draft. */
@Singleton
@PermitAll
public class ModuleImportPurge {

    /** Archives with modules. */
    @Produces
    static final Promise ARCHIVES =
            Promise.of("module_import", ModuleImportPurge.class, ModuleImport.PURGE, ModuleImport.KEPT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old archives. */
    @OnOneServer
    @Schedule(hour = "3", minute = "55", persistent = false)
    public void purge() {
        ARCHIVES.keep(em, clock.instant());
    }
}
