package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.enrolment.disclosure.PupilTable;
import ba.sigurno.ejb.enrolment.disclosure.PupilTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A pupil's attempts at quizzes, with the answers. */
@ApplicationScoped
public class AttemptTables implements PupilTables {

    @Override
    public List<PupilTable> tables() {
        return List.of(
                PupilTable.of(
                        "attempt",
                        "attempt a WHERE a.pupil_id = ? ORDER BY a.id",
                        "a.public_id",
                        "a.ordinal",
                        "a.started_at",
                        "a.deadline",
                        "a.finished_at",
                        "a.question_count",
                        "a.correct_count",
                        "a.percent"),
                PupilTable.of(
                        "attempt_item",
                        "attempt_item i JOIN attempt a ON a.id = i.attempt_id WHERE a.pupil_id = ? ORDER BY a.id, i.position",
                        "a.public_id AS attempt",
                        "i.position",
                        "i.draft",
                        "i.response",
                        "i.score",
                        "i.answered_at"));
    }
}
