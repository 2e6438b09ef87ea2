package ba.sigurno.ejb.quiz.leaderboard;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.content.QuizNames;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.leaderboard.BoardEntry;
import ba.sigurno.persistence.quiz.leaderboard.BoardFigures;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Keeps the boards of schools. A board is a snapshot, computed from the answers whenever they changed: so it is never
 * counted up, and never wrong for longer than until the next time.
 */
@Stateless
@PermitAll
public class LeaderboardService {

    /** The maximum number of schools in a quiz, more than any country has. */
    private static final int MAX_SCHOOLS = 10_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private QuizNames names;

    /** Returns the quizzes that have a board, the newest first. */
    public List<QuizNames.Named> quizzes(Language language) {
        return names.all(language);
    }

    /** Returns the board of a quiz. */
    public Leaderboard board(String quizId, Language language) {
        var quiz = names.all(language).stream()
                .filter(named -> named.quizId().equals(quizId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("quiz " + quizId));
        var entries = em.createNamedQuery(BoardEntry.BOARD, BoardEntry.class)
                .setParameter("quiz", quiz(quizId))
                .setParameter("least", BoardEntry.MIN_ENTRANTS)
                .setMaxResults(MAX_SCHOOLS)
                .getResultList();
        var authorities =
                em.createNamedQuery(Authority.COMPETENT, Authority.class).getResultList();
        var maker = new LeaderboardBuilder(language);
        return new Leaderboard(
                quizId,
                quiz.name(),
                quiz.language(),
                entries.stream().mapToLong(BoardEntry::getEntrants).sum(),
                maker.schools(entries),
                maker.jurisdictions(entries, authorities));
    }

    /** Computes the board of a quiz from the answers. */
    public void recompute(String quizId) {
        var quiz = quiz(quizId);
        // One after the other, also among instances: else the older figures might be the last to be stored.
        em.lock(quiz, LockModeType.PESSIMISTIC_WRITE);
        var figures = em.createNamedQuery(BoardEntry.FIGURES, BoardFigures.class)
                .setParameter("quiz", quiz)
                .getResultList();
        em.createNamedQuery(BoardEntry.CLEAR).setParameter("quiz", quiz).executeUpdate();
        figures.forEach(of -> em.persist(new BoardEntry(quiz, em.getReference(School.class, of.schoolId()), of)));
    }

    private Quiz quiz(String quizId) {
        return entities.find(Quiz.class, Quiz.BY_PUBLIC_ID, quizId);
    }
}
