package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.enrolment.pupil.PupilRecord;
import ba.sigurno.ejb.enrolment.pupil.PupilRecords;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** What a pupil answered in quizzes. */
@ApplicationScoped
public class AttemptsOfPupil implements PupilRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> columns() {
        return Set.of("attempt.pupil_id");
    }

    @Override
    public List<PupilRecord> of(Pupil pupil) {
        return List.of(new PupilRecord(
                "quiz_records_attempts",
                em.createNamedQuery(Attempt.ALL_OF_PUPIL, Attempt.class)
                        .setParameter("pupil", pupil)
                        .getResultList()
                        .size()));
    }

    @Override
    public void join(Pupil from, Pupil into) {
        for (var query : List.of(Attempt.JOIN)) {
            em.createNamedQuery(query)
                    .setParameter(1, from.getId())
                    .setParameter(2, into.getId())
                    .executeUpdate();
        }
    }
}
