package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.training.progress.ProgressFinder;
import ba.sigurno.ejb.training.progress.TeacherProgress;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.assessment.AssessmentWindow;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Tells those who have to take a test, once, that it is open. */
@Singleton
@PermitAll
public class AssessmentOpening {

    /** A test that opened longer ago is not told of any more: the server was away, or it is about the past. */
    static final Duration TOLD_FOR = Duration.ofDays(3);

    /** Sessions in one run; the rest waits an hour. */
    private static final int BATCH = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AssessmentFinder finder;

    @Inject
    private ProgressFinder progress;

    @Inject
    private AssessmentMails mails;

    /** Tells those whose turn it is; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(hour = "6-21", minute = "10", persistent = false)
    public void tell() {
        var now = clock.instant();
        em.createNamedQuery(AssessmentWindow.TO_TELL, TrainingSession.class)
                .setParameter("now", now)
                .setParameter("since", now.minus(TOLD_FOR))
                // It reads what other servers have committed, and waits for what they are about to.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(this::tell);
    }

    private void tell(TrainingSession session) {
        var window = finder.window(session);
        window.tell(clock.instant());
        em.persist(window);
        var book = progress.open(session);
        session.getEdition().getRequirements().stream()
                .filter(Requirement::isOnline)
                .forEach(requirement -> session.seated().stream()
                        .map(Registration::getAccount)
                        .filter(teacher -> !isDone(book, requirement, teacher))
                        .forEach(teacher -> mails.opened(teacher, requirement, window)));
    }

    private static boolean isDone(TeacherProgress book, Requirement requirement, Account teacher) {
        return book.of(requirement.getEdition(), teacher)
                .of(requirement)
                .state()
                .isDone();
    }
}
