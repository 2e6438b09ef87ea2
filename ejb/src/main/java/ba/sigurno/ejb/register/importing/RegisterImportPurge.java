package ba.sigurno.ejb.register.importing;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.register.importing.RegisterImport;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes the lists of schools that were read a month ago; what was taken of them is in the register. */
@Singleton
@PermitAll
public class RegisterImportPurge {

    /** Lists of schools. */
    @Produces
    static final Promise IMPORTS =
            Promise.of("register_import", RegisterImportPurge.class, RegisterImport.PURGE, RegisterImport.KEPT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old imports. */
    @OnOneServer
    @Schedule(hour = "3", minute = "55", persistent = false)
    public void purge() {
        IMPORTS.keep(em, clock.instant());
    }
}
