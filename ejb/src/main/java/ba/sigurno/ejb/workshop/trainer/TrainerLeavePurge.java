package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.workshop.trainer.TrainerLeave;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes the leave of trainers at the end of the year after it; until then it counts for the days of its year. */
@Singleton
@PermitAll
public class TrainerLeavePurge {

    /** The leave of trainers. */
    @Produces
    static final Promise LEAVE = Promise.of(
                    "trainer_leave",
                    TrainerLeavePurge.class,
                    TrainerLeave.PURGE,
                    (due, at) -> due.setParameter(
                            "before",
                            Dates.local(at).toLocalDate().minusYears(1).withDayOfYear(1)))
            .mostly(today -> today.plusYears(1).withDayOfYear(1));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes old leave. */
    @OnOneServer
    @Schedule(hour = "3", minute = "55", persistent = false)
    public void purge() {
        LEAVE.keep(em, clock.instant());
    }
}
