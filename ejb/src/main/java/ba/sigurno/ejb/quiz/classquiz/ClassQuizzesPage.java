package ba.sigurno.ejb.quiz.classquiz;

import java.time.Instant;
import java.util.List;

/**
 * The short quizzes of a class, and what another one can be about.
 *
 * @param className the name of the class
 * @param quizzes the quizzes, the newest first
 * @param strands the strands
 * @param outcomes the outcomes for the age of the class
 */
public record ClassQuizzesPage(String className, List<Line> quizzes, List<Choice> strands, List<Choice> outcomes) {

    /**
     * A quiz.
     *
     * @param id its public id
     * @param name its name
     * @param questions the number of its questions
     * @param createdAt the time it was made
     */
    public record Line(String id, String name, int questions, Instant createdAt) {}

    /**
     * A strand or an outcome.
     *
     * @param code its code
     * @param text what it is called
     */
    public record Choice(String code, String text) {}
}
