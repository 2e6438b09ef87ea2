package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.workshop.calendar.SchoolWeek;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Reminds who holds a workshop, its guests and the school of it, on the second working day before, once. Whoever was told of the date
 * later than that needs no reminder.
 */
@Singleton
@PermitAll
public class WorkshopReminder {

    /** The working days before the workshop: enough to find another room, or a projector. */
    public static final int NOTICE = 2;

    /** Workshops in one run; the rest waits an hour. */
    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ReminderMails mails;

    /** Reminds of the workshops whose turn it is; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(dayOfWeek = "Mon-Fri", hour = "6-20", minute = "10", persistent = false)
    public void remind() {
        var now = clock.instant();
        em.createNamedQuery(Workshop.TO_REMIND, Workshop.class)
                .setParameter("now", now)
                .setParameter(
                        "until", startOf(SchoolWeek.after(day(now), NOTICE).plusDays(1)))
                // It reads what other servers have committed, and waits for what they are about to.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(workshop -> {
                    workshop.reminded(now);
                    if (workshop.getPlannedAt().isBefore(due(workshop))) {
                        mails.remind(workshop);
                    }
                });
    }

    private static Instant due(Workshop workshop) {
        return startOf(SchoolWeek.before(day(workshop.getStartsAt()), NOTICE));
    }

    private static LocalDate day(Instant instant) {
        return Dates.local(instant).toLocalDate();
    }

    private static Instant startOf(LocalDate day) {
        return Dates.instant(day, LocalTime.MIDNIGHT);
    }
}
