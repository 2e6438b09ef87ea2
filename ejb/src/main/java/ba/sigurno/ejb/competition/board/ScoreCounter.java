package ba.sigurno.ejb.competition.board;

import ba.sigurno.ejb.competition.board.SchoolScores.Part;
import ba.sigurno.ejb.competition.running.PaperKey;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import ba.sigurno.persistence.competition.entry.Entry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts the answers of an edition by school. The order in which they are added does not matter. For one thread. */
public final class ScoreCounter {

    private final Map<Long, PaperKey> papers = new HashMap<>();
    private final Map<Long, Child> children = new HashMap<>();
    private final Map<Long, SchoolScores> schools = new HashMap<>();
    private long answers;

    /** An entrant with the score so far, so that the totals of the school are updated and not added up again. */
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

    /** Creates a counter at zero, for an edition with these papers. */
    public ScoreCounter(Collection<PaperKey> papers) {
        papers.forEach(paper -> this.papers.put(paper.id(), paper));
    }

    /** Registers an entry of this edition. */
    public void enter(Entry entry) {
        children.computeIfAbsent(entry.id(), any -> new Child(entry));
    }

    /** Adds an answer of a registered entry; each answer once only. */
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

    /** Removes an entry whose answers are all counted, and returns its score. */
    public EntryScore leave(long entryId) {
        var child = children.remove(entryId);
        return new EntryScore(
                child.entry,
                child.answers,
                child.points,
                papers.get(child.entry.paperId()).whole());
    }

    /** Returns the scores of each school with at least one answer. */
    public Collection<SchoolScores> schools() {
        return schools.values();
    }

    /** Returns the number of answers, including those to items left out. */
    public long answers() {
        return answers;
    }
}
