package ba.sigurno.ejb.competition.board;

import ba.sigurno.persistence.competition.result.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

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
     * @param corrections what was corrected since the first, in that order
     */
    public record Seal(int revision, String checksum, List<Note> corrections) {}

    /**
     * A correction as everybody may know it.
     *
     * @param number its number, from 1
     * @param ageBand the name of the age band whose paper it is about, by the language's tag
     * @param item which question of the paper, from 1
     * @param verdict how its answers count
     * @param reason why, by the language's tag
     * @param schools of how many schools on the board the result changed
     */
    public record Note(
            int number,
            Map<String, String> ageBand,
            int item,
            Verdict verdict,
            Map<String, String> reason,
            int schools) {}
}
