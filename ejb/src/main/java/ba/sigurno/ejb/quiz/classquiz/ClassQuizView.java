package ba.sigurno.ejb.quiz.classquiz;

import ba.sigurno.ejb.quiz.content.AnsweredView;
import java.util.List;

/**
 * A short quiz of a class, with its key.
 *
 * @param className the name of the class
 * @param name the name of the quiz
 * @param questions its questions, in order
 */
public record ClassQuizView(String className, String name, List<Asked> questions) {

    /**
     * A question of it.
     *
     * @param id its public id
     * @param key what it says, and what is right
     */
    public record Asked(String id, AnsweredView key) {}
}
