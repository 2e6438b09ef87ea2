package ba.sigurno.ejb.competition.board;

import ba.sigurno.ejb.competition.board.EditionBoard.Line;
import ba.sigurno.ejb.competition.running.ItemKey;
import ba.sigurno.persistence.competition.edition.SchoolFacts;
import ba.sigurno.persistence.competition.result.ScoreTotals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A school, or schools that compete together, with their scores. In the result they rank by accuracy, then by
 * participation; time decides only between equals. While the quiz runs they rank by participation.
 */
public final class RankedSchool {

    private static final Comparator<RankedSchool> BEST_FIRST = Comparator.comparingDouble(RankedSchool::accuracy)
            .thenComparingDouble(RankedSchool::participation)
            .reversed()
            .thenComparingDouble(RankedSchool::pace);

    private static final Comparator<RankedSchool> BUSIEST_FIRST = Comparator.comparingDouble(
                    RankedSchool::participation)
            .thenComparingInt(school -> school.sums.entrants())
            .reversed();

    private static final int HUNDRED = 100;

    /** So that one child of a whole country is not rounded to none. */
    private static final int PARTICIPATION_DECIMALS = 4;

    private final String name;
    private final String authority;
    private final String municipality;
    private ScoreTotals sums = ScoreTotals.NONE;
    private int schools;
    private int enrolled;

    /**
     * A school with its rank.
     *
     * @param rank from 1; equals share one
     * @param standing the school
     */
    public record Placed(int rank, RankedSchool standing) {}

    /** Creates a group of schools that compete together, without any yet. */
    RankedSchool(String name, String authority) {
        this(name, authority, null);
    }

    private RankedSchool(String name, String authority, String municipality) {
        this.name = name;
        this.authority = authority;
        this.municipality = municipality;
    }

    /**
     * Creates a school.
     *
     * @param name its name
     * @param authority the code of its authority
     * @param municipality the name of its municipality; null when not known
     * @param enrolled the number of its pupils; 0 when not known
     * @param sums the total scores of its entrants
     */
    public static RankedSchool ofSchool(
            String name, String authority, String municipality, int enrolled, ScoreTotals sums) {
        var standing = new RankedSchool(name, authority, municipality);
        standing.schools = 1;
        standing.enrolled = enrolled;
        standing.sums = sums;
        return standing;
    }

    /** Returns the schools with at least one answer. */
    static List<RankedSchool> of(Collection<SchoolScores> tallies, Map<Long, SchoolFacts> facts) {
        var schools = new ArrayList<RankedSchool>();
        for (var tally : tallies) {
            var school = facts.get(tally.schoolId());
            if (school != null) {
                schools.add(ofSchool(
                        school.name(), school.authority(), school.municipality(), school.enrolled(), tally.all()));
            }
        }
        return schools;
    }

    /** Ranks schools, the best first. */
    public static List<Placed> ranked(Collection<RankedSchool> standings) {
        return ranked(standings, BEST_FIRST);
    }

    /** Ranks schools by participation alone, so that the order tells nothing of what is right. */
    static List<Placed> rankedByParticipation(Collection<RankedSchool> standings) {
        return ranked(standings, BUSIEST_FIRST);
    }

    private static List<Placed> ranked(Collection<RankedSchool> standings, Comparator<RankedSchool> order) {
        var ranked = new ArrayList<Placed>();
        Placed before = null;
        for (var standing : standings.stream()
                .sorted(order.thenComparing(RankedSchool::name))
                .toList()) {
            boolean same = before != null && order.compare(before.standing(), standing) == 0;
            before = new Placed(same ? before.rank() : ranked.size() + 1, standing);
            ranked.add(before);
        }
        return ranked;
    }

    void add(RankedSchool other) {
        schools += other.schools;
        enrolled += other.enrolled;
        sums = sums.plus(other.sums);
    }

    String name() {
        return name;
    }

    String authority() {
        return authority;
    }

    String municipality() {
        return municipality;
    }

    /** Returns the total scores. */
    public ScoreTotals sums() {
        return sums;
    }

    private double accuracy() {
        return sums.answers() == 0 ? 0 : sums.points() / ((double) ItemKey.WHOLE * sums.answers());
    }

    private double participation() {
        return enrolled == 0 ? 0 : Math.min(1, sums.entrants() / (double) enrolled);
    }

    private double pace() {
        return sums.answers() == 0 ? 0 : sums.millis() / (double) sums.answers();
    }

    /** Returns its line while the quiz runs: who takes part, and nothing of what is right. */
    Line liveLine(int rank) {
        return line(rank, null);
    }

    /** Returns its line in the final result; the accuracy is in percent with one decimal. */
    Line finalLine(int rank) {
        return line(rank, percentRight(sums.points(), sums.answers()));
    }

    private Line line(int rank, BigDecimal accuracy) {
        return new Line(
                rank,
                name,
                authority,
                schools,
                sums.entrants(),
                accuracy,
                enrolled == 0 ? null : percent(Math.min(sums.entrants(), enrolled), enrolled, PARTICIPATION_DECIMALS));
    }

    /** Returns the accuracy of answers, in percent with one decimal; points are ten-thousandths. */
    public static BigDecimal percentRight(long points, long answers) {
        return percent(points, answers * ItemKey.WHOLE, 1);
    }

    private static BigDecimal percent(long part, long whole, int decimals) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(decimals)
                : BigDecimal.valueOf(part * HUNDRED).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
