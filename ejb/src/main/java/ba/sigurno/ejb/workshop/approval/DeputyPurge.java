package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.workshop.approval.ApprovalDeputy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes the days of deputies a month after they are over. */
@Singleton
@PermitAll
public class DeputyPurge {

    /** The days of deputies. */
    @Produces
    static final Promise DEPUTIES = Promise.of(
            "workshop_approval_deputy",
            DeputyPurge.class,
            ApprovalDeputy.PURGE,
            (due, at) ->
                    due.setParameter("before", Dates.local(at).toLocalDate().minusMonths(1)));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old days. */
    @OnOneServer
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void purge() {
        DEPUTIES.keep(em, clock.instant());
    }
}
