package ba.sigurno.ejb.hotline.welfare;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.hotline.welfare.Supervision;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** Deletes days of supervision when their time is over. */
@Singleton
@PermitAll
public class SupervisionPurge {

    /** Days of supervision. */
    @Produces
    static final Promise DAYS = Promise.of(
                    "hotline_supervision",
                    SupervisionPurge.class,
                    Supervision.DELETE_BEFORE,
                    (due, at) -> due.setParameter(
                            "before", Dates.local(at).toLocalDate().minus(Supervision.TTL)))
            .inConfidence();

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Deletes those whose time is over. */
    @OnOneServer
    @Schedule(hour = "4", minute = "33", persistent = false)
    public void purge() {
        DAYS.keep(unit.em(), clock.instant());
    }
}
