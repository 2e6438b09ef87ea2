package ba.sigurno.ejb.competition.board;

import ba.sigurno.ejb.competition.board.SchoolScores.Part;
import ba.sigurno.ejb.competition.running.PaperKey;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import ba.sigurno.persistence.competition.entry.Entry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts the answers of an edition by school. It comes out the same in whatever order they are added. For one thread. */
public final class ScoreCounter {

    private final Map<Long, PaperKey> papers = new HashMap<>();
    private final Map<Long, Child> children = new HashMap<>();
    private final Map<Long, SchoolScores> schools = new HashMap<>();
    private long answers;

    /** One entrant; since when is known, the sums of the school need not be added up anew. */
    private static final class Child {
        private final Entry entry;
        private long lastAt;
        private int answers;
        private int points;

        Child(Entry entry) {
            this.entry = entry;
            this.lastAt = entry.enteredAt();
        }

        boolean isNew() {
            return lastAt == entry.enteredAt();
        }
    }

    /** Nothing yet, of an edition that asks these papers. */
    public ScoreCounter(Collection<PaperKey> papers) {
        papers.forEach(paper -> this.papers.put(paper.id(), paper));
    }

    /** Gets to know an entry of this edition. */
    public void enter(Entry entry) {
        children.computeIfAbsent(entry.id(), any -> new Child(entry));
    }

    /** Adds an answer of an entry that is known; each only once. */
    public void add(LoggedAnswer answer) {
        var child = children.get(answer.entryId());
        var entry = child.entry;
        var sums = schools.computeIfAbsent(entry.schoolId(), SchoolScores::new)
                .part(new Part(entry.grade(), entry.paperId()));
        if (child.isNew()) {
            sums.come();
        }
        long at = Math.max(child.lastAt, Math.max(answer.answeredAt(), entry.enteredAt() + 1));
        sums.spend(at - child.lastAt);
        child.lastAt = at;
        answers++;
        var paper = papers.get(entry.paperId());
        if (!paper.isLeftOut(answer.item())) {
            int points = paper.points(answer.item(), answer.response());
            sums.answer(points);
            child.answers++;
            child.points += points;
        }
    }

    /** Forgets an entry of which all answers are in, and tells what it came to. */
    public EntryScore leave(long entryId) {
        var child = children.remove(entryId);
        return new EntryScore(
                child.entry,
                child.answers,
                child.points,
                papers.get(child.entry.paperId()).whole());
    }

    /** The sums of each school of which somebody answered. */
    public Collection<SchoolScores> schools() {
        return schools.values();
    }

    /** How many answers came, also to items that are left out. */
    public long answers() {
        return answers;
    }
}
