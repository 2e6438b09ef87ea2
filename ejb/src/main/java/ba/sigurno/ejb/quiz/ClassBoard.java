package ba.sigurno.ejb.quiz;

import java.util.List;

/**
 * What the pupils of a class did best in a quiz, for them alone. Who has not finished is not on it.
 *
 * @param questions how many questions the quiz has
 * @param lines the pupils, best first
 */
public record ClassBoard(int questions, List<Line> lines) {

    /**
     * A pupil on the board.
     *
     * @param nickname what the class calls the pupil here
     * @param correct how many questions were right
     * @param mine whether it is the one who looks
     */
    public record Line(String nickname, int correct, boolean mine) {}
}
