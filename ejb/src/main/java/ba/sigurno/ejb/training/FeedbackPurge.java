package ba.sigurno.ejb.training;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.training.SessionFeedback;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalTime;
import java.time.Period;

/** Forgets what teachers wrote about a session two years after its end; the ratings stay. */
@Stateless
@PermitAll
public class FeedbackPurge {

    private static final Period KEPT = Period.ofYears(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Every night; forgetting twice harms nothing. */
    @Schedule(hour = "3", minute = "55", persistent = false)
    public void everyNight() {
        var today = Dates.local(clock.instant()).toLocalDate();
        em.createNamedQuery(SessionFeedback.FORGET_COMMENTS)
                .setParameter("before", Dates.instant(today.minus(KEPT), LocalTime.MIDNIGHT))
                .executeUpdate();
    }
}
