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
 * A school, or schools that compete together, with their scores. They rank by accuracy, then by participation; time
 * decides only between equals.
 */
public final class RankedSchool {

    private static final Comparator<RankedSchool> BEST_FIRST = Comparator.comparingDouble(RankedSchool::accuracy)
            .thenComparingDouble(RankedSchool::participation)
            .reversed()
            .thenComparingDouble(RankedSchool::pace)
            .thenComparing(RankedSchool::name);

    private static final int HUNDRED = 100;

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
        var ranked = new ArrayList<Placed>();
        Placed before = null;
        for (var standing : standings.stream().sorted(BEST_FIRST).toList()) {
            boolean same = before != null && before.standing().isLevelWith(standing);
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

    private boolean isLevelWith(RankedSchool other) {
        return accuracy() == other.accuracy() && participation() == other.participation() && pace() == other.pace();
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

    Line line(int rank, int decimals) {
        return new Line(
                rank,
                name,
                authority,
                schools,
                sums.entrants(),
                percent(sums.points(), sums.answers() * ItemKey.WHOLE, decimals),
                enrolled == 0 ? null : percent(Math.min(sums.entrants(), enrolled), enrolled, decimals));
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
