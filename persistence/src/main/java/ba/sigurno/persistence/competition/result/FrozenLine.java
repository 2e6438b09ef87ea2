package ba.sigurno.persistence.competition.result;

import java.util.List;

/**
 * The result of a school.
 *
 * @param schoolId the key of the school
 * @param place its rank in the country; null when too few took part
 * @param all the totals of all its entrants
 * @param parts by grade and paper, in that order
 */
public record FrozenLine(long schoolId, Integer place, ScoreTotals all, List<Part> parts) {

    public FrozenLine {
        parts = List.copyOf(parts);
    }

    /**
     * The entrants of a grade who answered one paper.
     *
     * @param grade the grade
     * @param paperId the key of the paper
     * @param counted their totals
     */
    public record Part(int grade, long paperId, ScoreTotals counted) {}
}
