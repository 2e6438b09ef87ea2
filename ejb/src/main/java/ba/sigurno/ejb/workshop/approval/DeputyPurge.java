package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.workshop.approval.ApprovalDeputy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Deletes the days of deputies a month after they are over. */
@Singleton
@PermitAll
public class DeputyPurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old days. */
    @OnOneServer
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void purge() {
        em.createNamedQuery(ApprovalDeputy.PURGE)
                .setParameter("before", LocalDate.now(clock).minusMonths(1))
                .executeUpdate();
    }
}
