package ba.sigurno.ejb.competition.board;

import ba.sigurno.persistence.competition.result.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The board of an edition, or one jurisdiction of it. Only schools with at least five entrants are on it, and every sum
 * is of those schools: a hidden figure cannot be worked out. While it runs a board tells who takes part and nothing of
 * what is right, since answers could be tried out on it; the final result has the accuracy too.
 *
 * @param edition the public id of the edition
 * @param at the time of counting, in milliseconds since 1970 UTC
 * @param answers the number of answers of the schools on the board
 * @param entrants the number of entrants of the schools on the board
 * @param schools the first in rank first
 * @param municipalities the first in rank first
 * @param jurisdictions the first in rank first
 * @param seal the seal of a final result; null while it runs
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
     * @param name its name; of a jurisdiction the code of the authority
     * @param authority the code of the authority it belongs to
     * @param schools the number of schools in it
     * @param entrants the number of pupils take part
     * @param percent the accuracy of their answers; null while the quiz runs
     * @param participation the share of all pupils that take part, in percent; null when the number of pupils is
     *     unknown
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
     * The number and checksum by which anybody recognises a final result.
     *
     * @param revision its number, from 1; each correction adds one
     * @param checksum SHA-256 of all its lines, in hex
     * @param corrections the corrections since the first revision, in order
     */
    public record Seal(int revision, String checksum, List<Note> corrections) {}

    /**
     * A correction as it is published.
     *
     * @param number its number, from 1
     * @param ageBand the name of the age band whose paper it is about, by the language's tag
     * @param item the question of the paper, from 1
     * @param verdict the way in which its answers count
     * @param reason the reason, by the language's tag
     * @param schools the number of schools on the board whose result changed
     */
    public record Note(
            int number,
            Map<String, String> ageBand,
            int item,
            Verdict verdict,
            Map<String, String> reason,
            int schools) {}
}
