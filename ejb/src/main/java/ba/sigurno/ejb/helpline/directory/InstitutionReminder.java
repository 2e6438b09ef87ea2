package ba.sigurno.ejb.helpline.directory;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.helpline.directory.Institution;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;

/** Reminds supervisors, once a month, of institutions that nobody has checked for half a year. */
@Singleton
@PermitAll
public class InstitutionReminder {

    /** As many as a day; the next one takes the rest. */
    private static final int BATCH = 500;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Event<InstitutionsUnchecked> news;

    @Inject
    private Clock clock;

    /** Reminds of those that are due; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(dayOfWeek = "Mon-Fri", hour = "8", minute = "50", persistent = false)
    public void remind() {
        var today = Dates.local(clock.instant()).toLocalDate();
        var due = unit.em()
                .createNamedQuery(Institution.TO_REMIND, Institution.class)
                .setParameter("day", today.minus(Institution.CHECKED_FOR))
                .setParameter("reminded", today.minusMonths(1))
                .setMaxResults(BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        due.forEach(institution -> institution.remind(today));
        if (!due.isEmpty()) {
            news.fire(new InstitutionsUnchecked(due.size()));
        }
    }
}
