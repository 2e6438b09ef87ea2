package ba.sigurno.ejb.quiz;

import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * What quizzes are called. A quiz has no name of its own, what it belongs to has; and this room must not know that, so
 * that room brings the names.
 */
public interface QuizNames {

    /**
     * A quiz with its name.
     *
     * @param quizId the quiz's public id
     * @param name what it is called
     */
    record Named(String quizId, String name) {}

    /** The quizzes that have a public board, the newest first. */
    List<Named> all(Language language);
}
