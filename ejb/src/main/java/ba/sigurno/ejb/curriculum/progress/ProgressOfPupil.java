package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.ejb.enrolment.pupil.PupilRecord;
import ba.sigurno.ejb.enrolment.pupil.PupilRecords;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.progress.LessonAnswer;
import ba.sigurno.persistence.curriculum.progress.LessonBookmark;
import ba.sigurno.persistence.curriculum.progress.LessonProgress;
import ba.sigurno.persistence.curriculum.progress.ModuleCompletion;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** How far a pupil is, and what only some of the class were given. */
@ApplicationScoped
public class ProgressOfPupil implements PupilRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> columns() {
        return Set.of(
                "assignment_pupil.pupil_id",
                "lesson_progress.pupil_id",
                "lesson_bookmark.pupil_id",
                "lesson_answer.pupil_id",
                "module_completion.pupil_id");
    }

    @Override
    public List<PupilRecord> of(Pupil pupil) {
        return List.of(
                new PupilRecord("curriculum_records_lessons", count(LessonProgress.OF_PUPIL, Long.class, pupil)),
                new PupilRecord(
                        "curriculum_records_completions",
                        count(ModuleCompletion.OF_PUPIL, ModuleCompletion.class, pupil)));
    }

    @Override
    public void join(Pupil from, Pupil into) {
        for (var query : List.of(
                LessonProgress.JOIN,
                LessonBookmark.ADVANCE,
                LessonBookmark.JOIN,
                LessonAnswer.JOIN,
                ModuleCompletion.JOIN,
                Assignment.JOIN_PUPIL)) {
            em.createNamedQuery(query)
                    .setParameter(1, from.getId())
                    .setParameter(2, into.getId())
                    .executeUpdate();
        }
    }

    @Override
    public void leave(Pupil pupil) {
        em.createNamedQuery(Assignment.LEAVE).setParameter(1, pupil.getId()).executeUpdate();
    }

    private long count(String query, Class<?> type, Pupil pupil) {
        return em.createNamedQuery(query, type)
                .setParameter("pupil", pupil)
                .getResultList()
                .size();
    }
}
