package ba.sigurno.ejb.quiz.attempt;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The best results of the pupils of a class in a quiz, for the class alone. Only the first few are on it, and the one
 * who looks: nobody is shown to be the last. So while no more have finished than would be on it, there is only the one
 * who looks.
 *
 * @param questions the number of questions of the quiz
 * @param finished the number of pupils of the class who have finished it
 * @param lines the pupils, best first
 */
public record ClassBestScores(int questions, int finished, List<Line> lines) {

    /** The number of lines shown besides the pupil's own. */
    public static final int FIRST = 5;

    /**
     * A pupil on the board.
     *
     * @param nickname the nickname of the pupil in the class
     * @param correct the number of right answers
     * @param mine whether it is the one who looks
     */
    public record Line(String nickname, int correct, boolean mine) {}

    /** Returns the board, given all who finished, best first. */
    static ClassBestScores of(int questions, List<Line> all) {
        int first = all.size() > FIRST ? FIRST : 0;
        var shown = IntStream.range(0, all.size())
                .filter(at -> at < first || all.get(at).mine())
                .mapToObj(all::get)
                .toList();
        return new ClassBestScores(questions, all.size(), shown);
    }
}
