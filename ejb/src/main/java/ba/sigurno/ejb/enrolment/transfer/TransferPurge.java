package ba.sigurno.ejb.enrolment.transfer;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.enrolment.transfer.PupilTransfer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Deletes the codes of pupils who did not move. */
@Stateless
@PermitAll
public class TransferPurge {

    /** Codes of pupils who did not move. */
    @Produces
    static final Promise CODES = Promise.of(
            "pupil_transfer",
            TransferPurge.class,
            PupilTransfer.DELETE_ENDED,
            (due, at) -> due.setParameter("now", at));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes every night what has ended. */
    @OnOneServer
    @Schedule(hour = "3", minute = "30", persistent = false)
    public void everyNight() {
        CODES.keep(em, clock.instant());
    }
}
