package ba.sigurno.ejb.competition.report;

import java.util.List;

/**
 * How a class did in an edition; seen inside the class only.
 *
 * @param className what the class is called
 * @param pupils how many pupils it has
 * @param open whether answers are still taken, and so nothing tells what is right
 * @param lines those who answered; the best first, as long as it is open those who got furthest
 */
public record ClassBoard(String className, int pupils, boolean open, List<Line> lines) {

    /**
     * A pupil.
     *
     * @param rank the place, from 1; 0 as long as the edition is open
     * @param nickname the nickname
     * @param answered how many questions were answered
     * @param items how many questions were asked
     * @param percent how much of the whole paper is right; null as long as the edition is open
     * @param mine whether it is the pupil who looks
     */
    public record Line(int rank, String nickname, int answered, int items, Integer percent, boolean mine) {}
}
