package ba.sigurno.ejb.quiz.leaderboard;

import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The public board of a quiz. It holds only schools with enough entrants, and every sum in it is a sum of those:
 * withheld figures cannot be worked out from those shown.
 *
 * @param quizId the quiz
 * @param name its name
 * @param language the language of the name
 * @param entrants the number of pupils of the schools shown who took part
 * @param schools the schools, best first
 * @param jurisdictions the competent authorities, each with the average of its schools
 */
public record Leaderboard(
        String quizId,
        String name,
        Language language,
        long entrants,
        List<SchoolLine> schools,
        List<JurisdictionLine> jurisdictions) {

    /**
     * A school on the board.
     *
     * @param rank its place among all; equal figures share a place
     * @param school its name
     * @param authorityCode the code of its authority
     * @param authority the short name of its authority
     * @param entrants the number of its pupils who took part
     * @param score its score, in percent
     */
    public record SchoolLine(
            int rank, String school, String authorityCode, String authority, int entrants, BigDecimal score) {}

    /**
     * A jurisdiction on the tile map.
     *
     * @param code the code of the authority
     * @param abbr its short name
     * @param name its name
     * @param row the row on the map, from 0
     * @param column the column on the map, from 0
     * @param schools the number of its schools on the board
     * @param entrants the number of pupils of those who took part
     * @param score their score, in percent; empty where no school is on the board
     */
    public record JurisdictionLine(
            String code,
            String abbr,
            String name,
            int row,
            int column,
            int schools,
            long entrants,
            Optional<BigDecimal> score) {}
}
