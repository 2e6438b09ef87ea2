package ba.sigurno.ejb.quiz.content;

import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * Names quizzes. A quiz has no name of its own, only the thing it belongs to has one; and this room must not know that,
 * so that room brings the names.
 */
public interface QuizNames {

    /**
     * A quiz with its name.
     *
     * @param quizId the quiz's public id
     * @param name its name
     * @param language the language of the name: the reader's, where it has a name in that
     */
    record Named(String quizId, String name, Language language) {}

    /** Returns the quizzes that have a public board, the newest first. */
    List<Named> all(Language language);

    /** Returns the name of a quiz; empty when unknown. */
    default String of(String quizId, Language language) {
        return all(language).stream()
                .filter(named -> named.quizId().equals(quizId))
                .findFirst()
                .map(Named::name)
                .orElse("");
    }
}
