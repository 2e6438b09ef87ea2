package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.ejb.enrolment.disclosure.PupilTable;
import ba.sigurno.ejb.enrolment.disclosure.PupilTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a pupil is given to do, how far it is and what it answered in lessons. */
@ApplicationScoped
public class ProgressTables implements PupilTables {

    @Override
    public List<PupilTable> tables() {
        return List.of(
                PupilTable.of(
                        "assignment_pupil", "assignment_pupil g WHERE g.pupil_id = ?", "g.assignment_id AS assignment"),
                PupilTable.of(
                        "lesson_progress",
                        "lesson_progress g WHERE g.pupil_id = ? ORDER BY g.completed_at",
                        "g.lesson_id AS lesson",
                        "g.completed_at"),
                PupilTable.of(
                        "lesson_bookmark",
                        "lesson_bookmark g WHERE g.pupil_id = ? ORDER BY g.reached_at",
                        "g.lesson_id AS lesson",
                        "g.screen",
                        "g.reached_at"),
                PupilTable.of(
                        "lesson_answer",
                        "lesson_answer g WHERE g.pupil_id = ? ORDER BY g.answered_at",
                        "g.lesson_id AS lesson",
                        "g.block",
                        "g.answer",
                        "g.correct",
                        "g.answered_at"),
                PupilTable.of(
                        "module_completion",
                        "module_completion g WHERE g.pupil_id = ? ORDER BY g.completed_at",
                        "g.edition_id AS edition",
                        "g.completed_at"));
    }
}
