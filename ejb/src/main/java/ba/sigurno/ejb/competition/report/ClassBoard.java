package ba.sigurno.ejb.competition.report;

import java.util.List;

/**
 * The results of a class in an edition; shown inside the class only.
 *
 * @param className the name of the class
 * @param pupils the number of its pupils
 * @param open whether answers are still taken, so that no accuracy is shown
 * @param lines the pupils with answers; the best first, while it is open those with most answers
 */
public record ClassBoard(String className, int pupils, boolean open, List<Line> lines) {

    /**
     * A line for a pupil.
     *
     * @param rank the rank, from 1; 0 as long as the edition is open
     * @param nickname the nickname
     * @param answered the number of questions answered
     * @param items the number of questions on the paper
     * @param percent the accuracy over the whole paper; null as long as the edition is open
     * @param mine whether it is the pupil who reads it
     */
    public record Line(int rank, String nickname, int answered, int items, Integer percent, boolean mine) {}
}
