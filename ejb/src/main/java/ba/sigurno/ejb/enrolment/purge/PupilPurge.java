package ba.sigurno.ejb.enrolment.purge;

import ba.sigurno.ejb.job.OnOneServer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Removes pupils, with their answers and progress, when the school year after theirs is over: some classes at a time, for a
 * statement that removed a country's would be stopped before its end, each night.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class PupilPurge {

    @Inject
    private PupilPurgeBatch batch;

    @Inject
    private Clock clock;

    /** Removes pupils every night, because a server may be down on 1 September. */
    @OnOneServer
    @Schedule(hour = "3", minute = "25", persistent = false)
    public void everyNight() {
        delete(clock.instant());
    }

    /** Removes those whose time is over at a moment. Repeating it does no harm. */
    public void delete(Instant at) {
        for (long last = 0; last != PupilPurgeBatch.NONE; ) {
            last = batch.delete(at, last);
        }
    }
}
