package ba.sigurno.ejb.competition;

import java.math.BigDecimal;
import java.util.List;

/**
 * The board of an edition, or one jurisdiction of it. Only schools with at least five entrants are on it, and every sum is
 * one of those: what is held back cannot be worked out. While it runs percents are whole, so that two looks at the board do
 * not tell what one child answered in between; the final result has one decimal.
 *
 * @param edition the public id of the edition
 * @param at when it was counted, in milliseconds since 1970 UTC
 * @param answers how many were counted so far, in the whole country
 * @param entrants of the schools on the board
 * @param schools the best first
 * @param municipalities the best first
 * @param jurisdictions the best first
 * @param seal what makes it final; null while it runs
 */
public record EditionBoard(
        String edition,
        long at,
        long answers,
        long entrants,
        List<Line> schools,
        List<Line> municipalities,
        List<Line> jurisdictions,
        Seal seal) {

    /**
     * A school, a municipality or a jurisdiction.
     *
     * @param rank its place; equal figures share one
     * @param name what it is called; of a jurisdiction the code of the authority
     * @param authority the code of the authority it belongs to
     * @param schools how many schools that are
     * @param entrants how many pupils take part
     * @param percent how much of their answers is right
     * @param participation how many of all pupils take part, in percent; null when nobody knows how many there are
     */
    public record Line(
            int rank,
            String name,
            String authority,
            int schools,
            int entrants,
            BigDecimal percent,
            BigDecimal participation) {}

    /**
     * What makes a result final.
     *
     * @param revision its number, from 1; each correction makes another
     * @param checksum SHA-256 of all its lines, in hex
     */
    public record Seal(int revision, String checksum) {}
}
