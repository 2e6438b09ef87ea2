package ba.sigurno.ejb.quiz.attempt;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What pupils of a class did best in a quiz, for the class alone. Only the first few are on it, and the one who looks:
 * nobody is shown to be the last. So while no more have finished than would be on it, there is only the one who looks.
 *
 * @param questions how many questions the quiz has
 * @param finished how many pupils of the class have finished it
 * @param lines the pupils, best first
 */
public record ClassBestScores(int questions, int finished, List<Line> lines) {

    /** Lines shown beside the pupil's own. */
    public static final int FIRST = 5;

    /**
     * A pupil on the board.
     *
     * @param nickname what the class calls the pupil here
     * @param correct how many questions were right
     * @param mine whether it is the one who looks
     */
    public record Line(String nickname, int correct, boolean mine) {}

    /** The board, given all who finished, best first. */
    static ClassBestScores of(int questions, List<Line> all) {
        int first = all.size() > FIRST ? FIRST : 0;
        var shown = IntStream.range(0, all.size())
                .filter(at -> at < first || all.get(at).mine())
                .mapToObj(all::get)
                .toList();
        return new ClassBestScores(questions, all.size(), shown);
    }
}
