package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.persistence.i18n.Language;
import java.util.Optional;

/**
 * Tells which quizzes are tests of adults. This room does not know the room that they belong to, so that room answers. A
 * test keeps its questions once others rely on it, and has no public board.
 */
public interface TestQuizzes {

    /**
     * A test.
     *
     * @param name its name, in the reader's language
     * @param page the address of the page on which it is described
     * @param draft whether it can still be changed
     */
    record Test(String name, String page, boolean draft) {}

    /** Returns the test that a quiz is; empty when it is none. */
    Optional<Test> of(String quizId, Language reader);
}
