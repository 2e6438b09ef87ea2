package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.enrolment.oneroster.PackageImport;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes what was read of packages, a day after. */
@Singleton
@PermitAll
public class PackagePurge {

    /** What was read of packages. */
    @Produces
    static final Promise PACKAGES =
            Promise.of("package_import", PackagePurge.class, PackageImport.PURGE, PackageImport.KEPT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old imports. */
    @OnOneServer
    @Schedule(hour = "*", minute = "40", persistent = false)
    public void purge() {
        PACKAGES.keep(em, clock.instant());
    }
}
