package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.training.progress.ProgressFinder;
import ba.sigurno.ejb.training.progress.TeacherProgress;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.attempt.Attempt;
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
import java.util.stream.Collectors;

/** Reminds those who did not take a test, once, that it closes soon. */
@Singleton
@PermitAll
public class AssessmentClosing {

    /** How long before the end: enough to find an hour for it. */
    static final Duration NOTICE = Duration.ofDays(2);

    /** Who was told that a test is open within this time is not reminded of it. */
    private static final Duration TOLD = Duration.ofDays(1);

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

    /** Reminds those whose turn it is; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(hour = "6-21", minute = "40", persistent = false)
    public void remind() {
        var now = clock.instant();
        em.createNamedQuery(AssessmentWindow.TO_REMIND, TrainingSession.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(NOTICE))
                .setParameter("openedUntil", now.minus(TOLD))
                .setParameter("endedSince", now.minus(AssessmentWindow.LENGTH))
                .setParameter("endedUntil", now.plus(NOTICE).minus(AssessmentWindow.LENGTH))
                // It reads what other servers have committed, and waits for what they are about to.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(this::remind);
    }

    private void remind(TrainingSession session) {
        var window = finder.window(session);
        window.remind(clock.instant());
        em.persist(window);
        var book = progress.open(session);
        session.getEdition().getRequirements().stream()
                .filter(Requirement::isOnline)
                .forEach(requirement -> remind(session, requirement, window, book));
    }

    private void remind(
            TrainingSession session, Requirement requirement, AssessmentWindow window, TeacherProgress book) {
        var teachers = session.seated().stream().map(Registration::getAccount).toList();
        var began = finder
                .attempts(requirement, teachers.stream().map(Account::getId).toList())
                .stream()
                .map(Attempt::getAccount)
                .collect(Collectors.toSet());
        teachers.stream()
                .filter(teacher -> !began.contains(teacher))
                .filter(teacher -> !book.of(requirement.getEdition(), teacher)
                        .of(requirement)
                        .state()
                        .isDone())
                .forEach(teacher -> mails.closing(teacher, requirement, window));
    }
}
