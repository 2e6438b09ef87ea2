package ba.sigurno.ejb.quiz;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.Question;
import ba.sigurno.persistence.quiz.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The questions of a quiz with what is right: for staff, never for pupils. */
@Stateless
@RolesAllowed({"TEACHER", "EDITOR", "TRAINER", "PLANNER", "COORDINATOR", "ADMIN"})
public class QuizKey {

    @PersistenceContext
    private EntityManager em;

    /** The questions in order, none of them answered. */
    public List<AnsweredView> of(Quiz quiz, Language language) {
        return fetched(em, quiz).stream()
                .map(question -> AnsweredView.of(question, Set.of(), BigDecimal.ZERO, language))
                .toList();
    }

    /** The questions in order, with everything they say: in a handful of statements, however many they are. */
    static List<Question> fetched(EntityManager em, Quiz quiz) {
        em.createNamedQuery(Question.OF_QUIZ, Question.class)
                .setParameter("quiz", quiz)
                .getResultList();
        return quiz.getQuestions();
    }
}
