package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The questions of a quiz with their right answers: for staff, never for pupils. */
@Stateless
@RolesAllowed(Account.STAFF)
public class QuizKey {

    @PersistenceContext
    private EntityManager em;

    /** Returns the questions that may be asked: those that always are, then those that are drawn; none is answered. */
    public List<AnsweredView> of(Quiz quiz, Language language) {
        return new QuestionDraw(em, language)
                .pool(quiz).stream()
                        .map(version -> AnsweredView.key(version.getContent(), language))
                        .toList();
    }
}
