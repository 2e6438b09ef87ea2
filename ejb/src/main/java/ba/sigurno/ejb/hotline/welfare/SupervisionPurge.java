package ba.sigurno.ejb.hotline.welfare;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.hotline.welfare.Supervision;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Deletes days of supervision when their time is over. */
@Singleton
@PermitAll
public class SupervisionPurge {

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Deletes those whose time is over. */
    @OnOneServer
    @Schedule(hour = "4", minute = "33", persistent = false)
    public void purge() {
        unit.em()
                .createNamedQuery(Supervision.DELETE_BEFORE)
                .setParameter("before", LocalDate.now(clock).minus(Supervision.TTL))
                .executeUpdate();
    }
}
