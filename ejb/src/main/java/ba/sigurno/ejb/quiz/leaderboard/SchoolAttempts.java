package ba.sigurno.ejb.quiz.leaderboard;

import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.leaderboard.BoardEntry;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The attempts at quizzes of a school that is merged: they count for the other one, when the boards are computed again. */
@ApplicationScoped
public class SchoolAttempts implements SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Fate> columns() {
        return Map.of("attempt.school_id", Fate.MOVES, "quiz_board_entry.school_id", Fate.GOES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        var attempts = em.createNamedQuery(Attempt.COUNT_OF_SCHOOL, Long.class)
                .setParameter("school", school)
                .getSingleResult();
        return List.of(new SchoolRecord("quiz_merge_attempts", Fate.MOVES, attempts));
    }

    @Override
    public void move(School from, School into) {
        em.createNamedQuery(Attempt.CHANGE_SCHOOL)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
        em.createNamedQuery(BoardEntry.FORGET_SCHOOL)
                .setParameter("school", from)
                .executeUpdate();
    }
}
