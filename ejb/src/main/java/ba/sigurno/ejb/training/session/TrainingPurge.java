package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.file.StoredFiles;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.training.feedback.SessionFeedback;
import ba.sigurno.persistence.training.message.SessionMessage;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.progress.SubmittedFile;
import ba.sigurno.persistence.training.session.GuestInvitation;
import ba.sigurno.persistence.training.session.Registration;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.logging.Logger;

/**
 * Forgets which addresses without an account were invited once a session has begun, who was invited, waited or withdrew and
 * what participants were written a year after it, files that were handed in a year after the decision, what teachers wrote
 * about it after two years (the ratings stay), and after ten years what proved that
 * somebody learnt.
 */
@Stateless
@PermitAll
public class TrainingPurge {

    private static final Logger LOG = Logger.getLogger(TrainingPurge.class.getName());

    private static final Period NOTHING_KEPT = Period.ofYears(1);
    private static final Period FILES_KEPT = Period.ofYears(1);
    private static final Period WORDS_KEPT = Period.ofYears(2);
    private static final Period PROOF_KEPT = Period.ofYears(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private StoredFiles files;

    /** Every night; forgetting twice harms nothing. */
    @OnOneServer
    @Schedule(hour = "3", minute = "30", persistent = false)
    public void everyNight() {
        int forgotten = forget(GuestInvitation.PURGE, Period.ZERO)
                + forget(Registration.PURGE, NOTHING_KEPT)
                + forget(SessionMessage.PURGE, NOTHING_KEPT)
                + forget(SessionFeedback.FORGET_COMMENTS, WORDS_KEPT)
                + forget(Registration.PURGE_SEATS, PROOF_KEPT)
                + files.delete(em.createNamedQuery(SubmittedFile.FILES_BEFORE, Long.class)
                        .setParameter("before", ago(FILES_KEPT))
                        .getResultList())
                + forget(Attempt.PURGE_OF_ACCOUNTS, WORDS_KEPT)
                + forget(Fulfilment.PURGE, PROOF_KEPT);
        if (forgotten > 0) {
            LOG.info(() ->
                    "forgot " + forgotten + " registrations, messages, tasks and comments of trainings long over");
        }
    }

    private int forget(String query, Period kept) {
        return em.createNamedQuery(query).setParameter("before", ago(kept)).executeUpdate();
    }

    private Instant ago(Period kept) {
        LocalDateTime then = Dates.local(clock.instant()).minus(kept);
        return Dates.instant(then.toLocalDate(), then.toLocalTime());
    }
}
