package ba.sigurno.ejb.workshop.feedback;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.workshop.feedback.WorkshopFeedback;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;

/** Forgets what teachers wrote about workshops after two years; the faces that pupils chose stay. */
@Stateless
@PermitAll
public class FeedbackPurge {

    private static final Logger LOG = Logger.getLogger(FeedbackPurge.class.getName());

    /** What teachers wrote about a workshop. */
    @Produces
    static final Promise WORDS =
            Promise.of("workshop_feedback", FeedbackPurge.class, WorkshopFeedback.FORGET_WORDS, Duration.ofDays(730));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Every night; forgetting twice harms nothing. */
    @OnOneServer
    @Schedule(hour = "3", minute = "50", persistent = false)
    public void everyNight() {
        int forgotten = WORDS.keep(em, clock.instant());
        if (forgotten > 0) {
            LOG.info(() -> "forgot " + forgotten + " comments on workshops long over");
        }
    }
}
