package ba.sigurno.ejb.quiz.content;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The questions of a quiz with their right answers: for staff, never for pupils. */
@Stateless
@RolesAllowed({"TEACHER", "EDITOR", "TRAINER", "PLANNER", "COORDINATOR", "ADMIN"})
public class QuizKey {

    @PersistenceContext
    private EntityManager em;

    /** Returns the questions that are always asked, in order, none of them answered. */
    public List<AnsweredView> of(Quiz quiz, Language language) {
        return em.createNamedQuery(QuestionVersion.FIXED_OF_QUIZ, QuestionVersion.class)
                .setParameter("quiz", quiz)
                .getResultStream()
                .map(version -> AnsweredView.key(version.getContent(), language))
                .toList();
    }
}
