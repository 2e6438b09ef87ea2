package ba.sigurno.ejb.competition.board;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What the entrants of a school did, by grade and paper. For one thread. */
public final class SchoolScores {

    private final long schoolId;
    private final Map<Part, ScoreTotals> parts = new TreeMap<>();

    /**
     * Those of a school who compare.
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

    ScoreTotals part(Part part) {
        return parts.computeIfAbsent(part, any -> new ScoreTotals());
    }

    /** The key of the school. */
    public long schoolId() {
        return schoolId;
    }

    /** What they did by grade and paper, in that order. */
    public Map<Part, ScoreTotals> parts() {
        return parts;
    }

    /** What they did together. */
    public ScoreTotals all() {
        var all = new ScoreTotals();
        parts.values().forEach(all::add);
        return all;
    }
}
