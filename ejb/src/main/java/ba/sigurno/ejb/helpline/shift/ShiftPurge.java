package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.helpline.shift.HelplineDebrief;
import ba.sigurno.persistence.helpline.shift.HelplineShift;
import ba.sigurno.persistence.helpline.shift.OpenException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Deletes shifts, talks and days whose time is over. */
@Singleton
@PermitAll
public class ShiftPurge {

    private static final int KEPT_DAYS = 90;

    /** Shifts. */
    @Produces
    static final Promise SHIFTS = Promise.of(
                    "helpline_shift", ShiftPurge.class, HelplineShift.DELETE_BEFORE, Duration.ofDays(KEPT_DAYS))
            .inConfidence();

    /** Talks with the supervisor. */
    @Produces
    static final Promise DEBRIEFS = Promise.of(
                    "helpline_debrief", ShiftPurge.class, HelplineDebrief.DELETE_BEFORE, Duration.ofDays(28))
            .inConfidence();

    /** Days on which it was open otherwise. */
    @Produces
    static final Promise EXCEPTIONS = Promise.of(
                    "helpline_open_exception",
                    ShiftPurge.class,
                    OpenException.DELETE_BEFORE,
                    (due, at) -> due.setParameter(
                            "day", Dates.local(at).toLocalDate().minusDays(KEPT_DAYS)))
            .inConfidence();

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Deletes shifts after 90 days, talks 28 days after they were held, and days on which it was otherwise. */
    @OnOneServer
    @Schedule(hour = "3", minute = "37", persistent = false)
    public void purge() {
        var now = clock.instant();
        SHIFTS.keep(unit.em(), now);
        DEBRIEFS.keep(unit.em(), now);
        EXCEPTIONS.keep(unit.em(), now);
    }
}
