package ba.sigurno.ejb.competition;

import ba.sigurno.persistence.competition.Entry;
import ba.sigurno.persistence.competition.LoggedAnswer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts the answers of an edition by school. It comes out the same in whatever order they are added. For one thread. */
final class Tally {

    private final Map<Long, RunningPaper> papers = new HashMap<>();
    private final Map<Long, Child> children = new HashMap<>();
    private final Map<Long, SchoolTally> schools = new HashMap<>();
    private long answers;

    /** One entrant; since when is known, the sums of the school need not be added up anew. */
    private static final class Child {
        private final Entry entry;
        private long lastAt;

        Child(Entry entry) {
            this.entry = entry;
            this.lastAt = entry.enteredAt();
        }
    }

    Tally(RunningEdition edition) {
        edition.papers().forEach(paper -> papers.put(paper.id(), paper));
    }

    /** Gets to know an entry of this edition. */
    void enter(Entry entry) {
        children.computeIfAbsent(entry.id(), any -> new Child(entry));
    }

    /** Adds an answer of an entry that is known; each only once. */
    void add(LoggedAnswer answer) {
        var child = children.get(answer.entryId());
        var paper = papers.get(child.entry.paperId());
        var school = schools.computeIfAbsent(child.entry.schoolId(), SchoolTally::new);
        if (child.lastAt == child.entry.enteredAt()) {
            school.entrants++;
        }
        long at = Math.max(child.lastAt, Math.max(answer.answeredAt(), child.entry.enteredAt() + 1));
        school.millis += at - child.lastAt;
        child.lastAt = at;
        school.answers++;
        school.points += paper.points(answer.item(), answer.response());
        answers++;
    }

    /** The sums of each school of which somebody answered. */
    Collection<SchoolTally> schools() {
        return schools.values();
    }

    /** How many answers were counted. */
    long answers() {
        return answers;
    }
}
