package ba.sigurno.ear.inserver.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.quiz.leaderboard.Leaderboard;
import ba.sigurno.ejb.quiz.leaderboard.LeaderboardService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board is what the answers say, whatever happened to the snapshot; and it is silent about a few children. */
@ExtendWith(ArquillianExtension.class)
class LeaderboardIT {

    private static final int MIN = 5;

    @Inject
    private LeaderboardService boards;

    @Inject
    private LearningClass learning;

    @Inject
    private Rows rows;

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private String quizId;

    @BeforeEach
    void findTheQuiz() {
        quizId =
                (String) em.createNativeQuery("SELECT z.public_id FROM quiz z JOIN module_edition e ON e.quiz_id = z.id"
                                + " JOIN module m ON m.id = e.module_id WHERE m.slug = ?")
                        .setParameter(1, Demo.MODULE)
                        .getSingleResult();
    }

    @Test
    void theBoardIsWhatTheAnswersSayEvenAfterTheSnapshotWasDamaged() throws Exception {
        boards.recompute(quizId);
        var expected = fromTheAnswers();
        assertThat(expected).hasSizeGreaterThan(3);
        assertThat(shown()).isEqualTo(expected);

        assertThat(change("UPDATE quiz_board_entry SET points = 0, score = 0, entrants = 99 WHERE id % 2 = 0"))
                .isPositive();
        assertThat(change("DELETE FROM quiz_board_entry WHERE id % 2 = 1")).isPositive();
        boards.recompute(quizId);
        assertThat(shown()).isEqualTo(expected);
    }

    @Test
    void onlyTheFirstFinishedAttemptOfAPupilCounts() throws Exception {
        learning.make(MIN + 1);
        quizId = learning.quiz();
        for (int pupil = 0; pupil < MIN; pupil++) {
            learning.read(pupil);
            learning.answer(pupil, learning.begin(pupil), pupil);
        }
        boards.recompute(quizId);
        var before = shown();
        assertThat(before).hasSize(1).isEqualTo(fromTheAnswers());
        learning.read(MIN);
        var attempt = learning.begin(MIN);
        boards.recompute(quizId);
        assertThat(shown()).isEqualTo(before);
        learning.answer(MIN, attempt, 0);
        boards.recompute(quizId);
        var after = shown();
        assertThat(after).isNotEqualTo(before).isEqualTo(fromTheAnswers());
        learning.answer(MIN, learning.begin(MIN), 5);
        boards.recompute(quizId);
        assertThat(shown()).isEqualTo(after);
    }

    @Test
    void aSchoolWithAFewEntrantsIsNeitherShownNorToBeWorkedOut() {
        boards.recompute(quizId);
        var board = boards.board(quizId, Language.BOSNIAN);
        assertThat(board.schools()).allMatch(line -> line.entrants() >= MIN);
        assertThat(rows.count("SELECT COUNT(*) FROM quiz_board_entry WHERE entrants < " + MIN))
                .as("a school that is held back")
                .isPositive();
        assertThat(board.entrants())
                .isEqualTo(board.schools().stream()
                        .mapToLong(Leaderboard.SchoolLine::entrants)
                        .sum());
        for (var jurisdiction : board.jurisdictions()) {
            assertThat(jurisdiction.entrants())
                    .isEqualTo(board.schools().stream()
                            .filter(line -> line.authorityCode().equals(jurisdiction.code()))
                            .mapToLong(Leaderboard.SchoolLine::entrants)
                            .sum());
        }
    }

    /** Computed the long way: every answer by hand. */
    @SuppressWarnings("unchecked")
    private Map<String, String> fromTheAnswers() {
        List<Object[]> answers = em.createNativeQuery(
                        "SELECT s.name, a.pupil_id, COALESCE(w.score, 0) FROM attempt_item w"
                                + " JOIN attempt a ON a.id = w.attempt_id JOIN quiz z ON z.id = a.quiz_id"
                                + " JOIN school s ON s.id = a.school_id"
                                + " WHERE z.public_id = ? AND a.finished_at IS NOT NULL AND a.ordinal = 1")
                .setParameter(1, quizId)
                .getResultList();
        var points = new HashMap<String, BigDecimal>();
        var pupils = new HashMap<String, Set<Object>>();
        for (var answer : answers) {
            points.merge((String) answer[0], (BigDecimal) answer[2], BigDecimal::add);
            pupils.computeIfAbsent((String) answer[0], school -> new HashSet<>())
                    .add(answer[1]);
        }
        var board = new HashMap<String, String>();
        pupils.forEach((school, who) -> {
            if (who.size() >= MIN) {
                var most = BigDecimal.valueOf(5L * who.size());
                var score = points.get(school).movePointRight(2).divide(most, 2, RoundingMode.HALF_UP);
                board.put(school, who.size() + " pupils, " + score);
            }
        });
        return board;
    }

    private Map<String, String> shown() {
        var shown = new HashMap<String, String>();
        boards.board(quizId, Language.BOSNIAN)
                .schools()
                .forEach(line -> shown.put(line.school(), line.entrants() + " pupils, " + line.score()));
        return shown;
    }

    private int change(String sql) throws Exception {
        transaction.begin();
        int changed = em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
        return changed;
    }
}
