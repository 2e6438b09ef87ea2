package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.workshop.trainer.TrainerLeave;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Deletes the leave of trainers at the end of the year after it; until then it counts for the days of its year. */
@Singleton
@PermitAll
public class TrainerLeavePurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old leave. */
    @OnOneServer
    @Schedule(hour = "3", minute = "55", persistent = false)
    public void purge() {
        em.createNamedQuery(TrainerLeave.PURGE)
                .setParameter("before", LocalDate.now(clock).minusYears(1).withDayOfYear(1))
                .executeUpdate();
    }
}
