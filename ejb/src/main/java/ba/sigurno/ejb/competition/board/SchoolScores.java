package ba.sigurno.ejb.competition.board;

import ba.sigurno.persistence.competition.result.ScoreTotals;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The scores of a school's entrants, by grade and paper. For one thread. */
public final class SchoolScores {

    private final long schoolId;
    private final Map<Part, RunningTotals> parts = new TreeMap<>();

    /**
     * Entrants of a school who can be compared: of one grade, with one paper.
     *
     * @param grade their grade
     * @param paperId the key of the paper they answer
     */
    public record Part(int grade, long paperId) implements Comparable<Part> {

        private static final Comparator<Part> ORDER =
                Comparator.comparingInt(Part::grade).thenComparingLong(Part::paperId);

        @Override
        public int compareTo(Part other) {
            return ORDER.compare(this, other);
        }
    }

    SchoolScores(long schoolId) {
        this.schoolId = schoolId;
    }

    RunningTotals part(Part part) {
        return parts.computeIfAbsent(part, any -> new RunningTotals());
    }

    /** Returns the key of the school. */
    public long schoolId() {
        return schoolId;
    }

    /** Returns the scores by grade and paper, in that order. */
    public Map<Part, ScoreTotals> parts() {
        var totals = new TreeMap<Part, ScoreTotals>();
        parts.forEach((part, running) -> totals.put(part, running.totals()));
        return totals;
    }

    /** Returns the total scores of the school. */
    public ScoreTotals all() {
        return parts.values().stream().map(RunningTotals::totals).reduce(ScoreTotals.NONE, ScoreTotals::plus);
    }
}
