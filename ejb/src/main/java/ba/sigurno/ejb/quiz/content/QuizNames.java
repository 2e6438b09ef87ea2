package ba.sigurno.ejb.quiz.content;

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

    /** What a quiz is called; empty when nobody knows. */
    default String of(String quizId, Language language) {
        return all(language).stream()
                .filter(named -> named.quizId().equals(quizId))
                .findFirst()
                .map(Named::name)
                .orElse("");
    }
}
