package ba.sigurno.ejb.competition.report;

import ba.sigurno.ejb.competition.board.RankedSchool;
import ba.sigurno.ejb.competition.running.JurisdictionTile;
import ba.sigurno.ejb.disclosure.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the pupils of a jurisdiction did in an edition; what must stay hidden is hidden already. Sums of several jurisdictions
 * are those of what is shown of each, so that nothing can be worked out by subtracting.
 *
 * @param editionId the public id of the edition
 * @param title what the edition is called
 * @param authority the code of the authority; empty for all
 * @param name what the jurisdiction is called; empty for all
 * @param total all together
 * @param jurisdictions a line for each, where it is about several; else empty
 * @param ageBands a line for each age band
 * @param grades a line for each grade
 * @param leavesOut whether schools with very few entrants are not counted
 */
public record ResultReport(
        String editionId,
        String title,
        String authority,
        String name,
        Cell total,
        List<JurisdictionLine> jurisdictions,
        List<Line> ageBands,
        List<Line> grades,
        boolean leavesOut) {

    /**
     * Figures.
     *
     * @param entrants who answered at least once
     * @param enrolled how many pupils there are, by the schools' figures at the freeze
     * @param answers their answers that count; 0 when hidden
     * @param points how much of these is right, in ten-thousandths; 0 when hidden
     */
    public record Cell(Figure entrants, long enrolled, long answers, long points) {

        /** How many take part, in percent; null when hidden or not known. */
        public Integer getParticipation() {
            return entrants.percentOf(enrolled);
        }

        /** How much is right, in percent with one decimal; null when hidden or when nobody answered. */
        public BigDecimal getAccuracy() {
            return answers == 0 ? null : RankedSchool.percentRight(points, answers);
        }

        /** Both together, of each what is shown. */
        Cell and(Cell other) {
            return new Cell(
                    entrants.isHidden()
                            ? other.entrants
                            : other.entrants.isHidden()
                                    ? entrants
                                    : Figure.of(entrants.getValue() + other.entrants.getValue(), false),
                    enrolled + other.enrolled,
                    answers + other.answers,
                    points + other.points);
        }
    }

    /**
     * A line.
     *
     * @param ageBand the name of the age band
     * @param grade the grade; 0 for all of the age band
     * @param cell its figures
     */
    public record Line(String ageBand, int grade, Cell cell) {}

    /**
     * A line for a jurisdiction.
     *
     * @param jurisdiction which, as a tile of the map
     * @param cell its figures
     */
    public record JurisdictionLine(JurisdictionTile jurisdiction, Cell cell) {}
}
