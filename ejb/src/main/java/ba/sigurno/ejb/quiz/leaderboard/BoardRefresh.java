package ba.sigurno.ejb.quiz.leaderboard;

import ba.sigurno.ejb.job.OnEveryServer;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.quiz.attempt.AttemptFinished;
import ba.sigurno.ejb.quiz.content.QuizNames;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Keeps the boards up to date: soon after somebody finished, though once for all who finished in the meantime; and each
 * night all of them, for the changes of another instance or an erasure.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class BoardRefresh {

    private static final Logger LOG = Logger.getLogger(BoardRefresh.class.getName());

    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    @Inject
    private LeaderboardService boards;

    /** Marks the board of a quiz as changed, once the attempt is stored. */
    public void onFinished(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttemptFinished finished) {
        changed.add(finished.quizId());
    }

    /** Computes the changed boards. */
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @Lock(LockType.WRITE)
    public void refreshChanged() {
        if (changed.isEmpty()) {
            return;
        }
        var withBoard = boards.quizzes(Language.BOSNIAN).stream()
                .map(QuizNames.Named::quizId)
                .collect(Collectors.toSet());
        for (var quizId : Set.copyOf(changed)) {
            // Removed before: somebody who finishes while it is being computed is counted the next time.
            changed.remove(quizId);
            // What is asked before and after a module is not graded, and has none.
            if (withBoard.contains(quizId)) {
                refresh(quizId);
            }
        }
    }

    /** Computes all boards. */
    @OnOneServer
    @Schedule(hour = "3", minute = "40", persistent = false)
    @Lock(LockType.WRITE)
    public void refreshAll() {
        boards.quizzes(Language.BOSNIAN).forEach(quiz -> refresh(quiz.quizId()));
    }

    private void refresh(String quizId) {
        try {
            boards.recompute(quizId);
        } catch (RuntimeException e) {
            // The next time will do.
            changed.add(quizId);
            LOG.log(Level.WARNING, "board of quiz " + quizId + " not computed", e);
        }
    }
}
