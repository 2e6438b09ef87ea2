package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.file.StoredFiles;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
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
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Period;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

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
    private static final Period WORDS_KEPT = Period.ofYears(2);
    private static final Period PROOF_KEPT = Period.ofYears(10);

    /** Addresses without an account that were invited. */
    @Produces
    static final Promise INVITED =
            Promise.of("guest_invitation", TrainingPurge.class, GuestInvitation.PURGE, Period.ZERO);

    /** Who was invited, waited or withdrew. */
    @Produces
    static final Promise NOT_HELD = Promise.of("registration", TrainingPurge.class, Registration.PURGE, NOTHING_KEPT);

    /** What participants were written. */
    @Produces
    static final Promise MESSAGES =
            Promise.of("session_message", TrainingPurge.class, SessionMessage.PURGE, NOTHING_KEPT);

    /** What teachers wrote about a training. */
    @Produces
    static final Promise COMMENTS =
            Promise.of("session_feedback", TrainingPurge.class, SessionFeedback.FORGET_COMMENTS, WORDS_KEPT);

    /** Who took part. */
    @Produces
    static final Promise SEATS =
            Promise.of("registration_seat", TrainingPurge.class, Registration.PURGE_SEATS, PROOF_KEPT);

    /** Files that were handed in. */
    @Produces
    static final Promise FILES =
            Promise.of("submitted_file", TrainingPurge.class, SubmittedFile.FILES_BEFORE, Period.ofYears(1));

    /** Answers of teachers at tests. */
    @Produces
    static final Promise ATTEMPTS = Promise.of("attempt", TrainingPurge.class, Attempt.PURGE_OF_ACCOUNTS, WORDS_KEPT);

    /** What was handed in, and how it was decided. */
    @Produces
    static final Promise PROOFS = Promise.of("fulfilment", TrainingPurge.class, Fulfilment.PURGE, PROOF_KEPT);

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
        var now = clock.instant();
        int forgotten = Stream.of(INVITED, NOT_HELD, MESSAGES, COMMENTS, SEATS, ATTEMPTS)
                .mapToInt(promise -> promise.keep(em, now))
                .sum();
        forgotten += files.delete(FILES.due(em, Long.class, now).getResultList()) + PROOFS.keep(em, now);
        if (forgotten > 0) {
            LOG.log(
                    Level.INFO,
                    "forgot {0} registrations, messages, tasks and comments of trainings long over",
                    forgotten);
        }
    }
}
