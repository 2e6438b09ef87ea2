package ba.sigurno.persistence.competition.result;

import java.util.List;

/**
 * What the entrants of a school came to.
 *
 * @param schoolId the key of the school
 * @param place its rank in the country; null when too few took part
 * @param all all together
 * @param parts by grade and paper, in that order
 */
public record FrozenLine(long schoolId, Integer place, Counted all, List<Part> parts) {

    public FrozenLine {
        parts = List.copyOf(parts);
    }

    /**
     * Sums.
     *
     * @param entrants who answered at least once
     * @param answers the answers that count
     * @param points how much of them is right, in ten-thousandths
     * @param millis from entering to the last answer, of all together
     */
    public record Counted(int entrants, long answers, long points, long millis) {}

    /**
     * Those of a grade who answered one paper.
     *
     * @param grade the grade
     * @param paperId the key of the paper
     * @param counted what they came to
     */
    public record Part(int grade, long paperId, Counted counted) {}
}
