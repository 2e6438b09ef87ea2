package ba.sigurno.ejb.competition.report;

import ba.sigurno.ejb.competition.board.RankedSchool;
import ba.sigurno.ejb.competition.running.JurisdictionTile;
import ba.sigurno.ejb.disclosure.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The results of a jurisdiction's pupils in an edition; small figures are hidden already. Sums of several jurisdictions
 * add up only the figures shown of each, so that nothing can be worked out by subtracting.
 *
 * @param editionId the public id of the edition
 * @param title the title of the edition
 * @param closedAt the time it closed
 * @param previousYear the year of the edition before, whose figures stand beside; null when there is none
 * @param authority the code of the authority; empty for all
 * @param name the name of the jurisdiction; empty for all
 * @param total the total
 * @param before the total of the edition before; null when there is none
 * @param jurisdictions a line for each, where it is about several; else empty
 * @param ageBands a line for each age band
 * @param grades a line for each grade
 * @param schoolCount the number of schools
 * @param absent the number of schools from which nobody took part
 * @param municipalities a line for each, where the report is about one jurisdiction; else empty
 * @param schools a line for each, where the report is about one jurisdiction; else empty
 * @param leavesOut whether schools with very few entrants are not counted
 */
public record ResultReport(
        String editionId,
        String title,
        Instant closedAt,
        Integer previousYear,
        String authority,
        String name,
        Cell total,
        Cell before,
        List<JurisdictionLine> jurisdictions,
        List<Line> ageBands,
        List<Line> grades,
        int schoolCount,
        int absent,
        List<MunicipalityLine> municipalities,
        List<SchoolLine> schools,
        boolean leavesOut) {

    /**
     * Figures.
     *
     * @param entrants the number of entrants with at least one answer
     * @param enrolled the number of pupils, by the schools' figures at the freeze
     * @param answers the number of their answers that count; 0 when hidden
     * @param points their points, in ten-thousandths; 0 when hidden
     */
    public record Cell(Figure entrants, long enrolled, long answers, long points) {

        /** Returns the participation, in percent; null when hidden or unknown. */
        public BigDecimal getParticipation() {
            return entrants.percentOf(enrolled);
        }

        /** Returns the accuracy, in percent with one decimal; null when hidden or without answers. */
        public BigDecimal getAccuracy() {
            return answers == 0 ? null : RankedSchool.percentRight(points, answers);
        }

        /** Adds two cells, of each the figures shown. */
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
     * A line for an age band or a grade.
     *
     * @param ageBand the name of the age band
     * @param grade the grade; 0 for all of the age band
     * @param cell its figures
     * @param before those of the edition before; null when there is none
     */
    public record Line(String ageBand, int grade, Cell cell, Cell before) {}

    /**
     * A line for a jurisdiction.
     *
     * @param jurisdiction the jurisdiction, as a tile of the map
     * @param cell its figures
     * @param before those of the edition before; null when there is none
     */
    public record JurisdictionLine(JurisdictionTile jurisdiction, Cell cell, Cell before) {}

    /**
     * A line for a municipality, with the figures of those of its schools that the board shows.
     *
     * @param name its name; empty for schools whose municipality is not known
     * @param schools the number of its schools
     * @param absent the number of those from which nobody took part
     * @param cell its figures
     * @param before those of the edition before; null when there is none
     */
    public record MunicipalityLine(String name, int schools, int absent, Cell cell, Cell before) {}

    /**
     * A line for a school.
     *
     * @param name its name
     * @param municipality the name of its municipality; empty when not known
     * @param absent whether nobody took part
     * @param cell its figures, those that the board shows
     * @param before those of the edition before; null when there is none
     */
    public record SchoolLine(String name, String municipality, boolean absent, Cell cell, Cell before) {}
}
