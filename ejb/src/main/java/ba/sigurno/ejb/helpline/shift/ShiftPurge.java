package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.helpline.shift.HelplineDebrief;
import ba.sigurno.persistence.helpline.shift.HelplineShift;
import ba.sigurno.persistence.helpline.shift.OpenException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Deletes shifts, talks and days whose time is over. */
@Singleton
@PermitAll
public class ShiftPurge {

    private static final Duration SHIFTS = Duration.ofDays(90);
    private static final Duration DEBRIEFS = Duration.ofDays(28);

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Deletes shifts after 90 days, talks 28 days after they were held, and days on which it was otherwise. */
    @OnOneServer
    @Schedule(hour = "3", minute = "37", persistent = false)
    public void purge() {
        var now = clock.instant();
        unit.em()
                .createNamedQuery(HelplineShift.DELETE_BEFORE)
                .setParameter("before", now.minus(SHIFTS))
                .executeUpdate();
        unit.em()
                .createNamedQuery(HelplineDebrief.DELETE_BEFORE)
                .setParameter("before", now.minus(DEBRIEFS))
                .executeUpdate();
        unit.em()
                .createNamedQuery(OpenException.DELETE_BEFORE)
                .setParameter("day", LocalDate.now(clock).minusDays(SHIFTS.toDays()))
                .executeUpdate();
    }
}
