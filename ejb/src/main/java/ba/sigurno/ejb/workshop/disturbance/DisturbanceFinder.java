package ba.sigurno.ejb.workshop.disturbance;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.calendar.SchoolBreak;
import ba.sigurno.persistence.workshop.disturbance.DisturbedWorkshopQueries;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.trainer.TrainerLeave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Finds what stands in a break or a leave and is still ahead. */
@ApplicationScoped
public class DisturbanceFinder {

    /** More than one authority or trainer has in a hundred days. */
    private static final int MAX = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Finds the workshops that are planned in a break, the soonest first. */
    List<Workshop> in(SchoolBreak added) {
        return between(
                em.createQuery(DisturbedWorkshopQueries.OF_AUTHORITY, Workshop.class)
                        .setParameter("authority", added.getAuthority()),
                added.getFirstDay(),
                added.getLastDay());
    }

    /** Finds the workshops that are planned in the leave of a trainer, the soonest first. */
    List<Workshop> in(Account trainer, TrainerLeave leave) {
        return between(
                em.createQuery(DisturbedWorkshopQueries.OF_TRAINER, Workshop.class)
                        .setParameter("trainer", trainer),
                leave.getFirstDay(),
                leave.getLastDay());
    }

    /** Counts the requests without a time that prefer a day of a break. */
    long wishedIn(SchoolBreak added) {
        return em.createQuery(DisturbedWorkshopQueries.WISHED, Long.class)
                .setParameter("authority", added.getAuthority())
                .setParameter("first", added.getFirstDay())
                .setParameter("last", added.getLastDay())
                .getSingleResult();
    }

    private List<Workshop> between(TypedQuery<Workshop> query, LocalDate first, LocalDate last) {
        var now = clock.instant();
        Instant from = Dates.instant(first, LocalTime.MIDNIGHT);
        return query.setParameter("from", from.isBefore(now) ? now : from)
                .setParameter("until", Dates.instant(last.plusDays(1), LocalTime.MIDNIGHT))
                .setMaxResults(MAX)
                .getResultList();
    }
}
