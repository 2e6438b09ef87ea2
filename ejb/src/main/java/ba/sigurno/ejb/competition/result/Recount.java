package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.board.EntryScore;
import ba.sigurno.ejb.competition.board.ScoreCounter;
import ba.sigurno.ejb.competition.running.PaperKey;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import ba.sigurno.persistence.competition.entry.Entry;
import ba.sigurno.persistence.competition.entry.EntryTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts the answers of an edition in one pass over its entries, in the order of their keys. No more than a few hundred
 * entries with their answers are in memory at a time.
 */
final class Recount {

    private static final int AT_ONCE = AnswerTable.MAX_AT_ONCE;

    private final Connection connection;
    private final long editionId;

    /** Creates a recount over the log of the edition with this key. */
    Recount(Connection connection, long editionId) {
        this.connection = connection;
        this.editionId = editionId;
    }

    /**
     * Counts all answers.
     *
     * @param papers the keys of the papers
     * @param each takes the score of each entry, also of one without answers
     */
    ScoreCounter count(Collection<PaperKey> papers, Consumer<EntryScore> each) throws SQLException {
        return count(papers, (entry, answer) -> true, each);
    }

    /**
     * Counts some answers.
     *
     * @param counts selects them
     */
    ScoreCounter count(Collection<PaperKey> papers, BiPredicate<Entry, LoggedAnswer> counts, Consumer<EntryScore> each)
            throws SQLException {
        var tally = new ScoreCounter(papers);
        long last = 0;
        for (var entries = EntryTable.after(connection, editionId, last, AT_ONCE);
                !entries.isEmpty();
                entries = EntryTable.after(connection, editionId, last, AT_ONCE)) {
            var byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
            var ids = entries.stream().map(Entry::id).toList();
            entries.forEach(tally::enter);
            for (var answer : AnswerTable.ofEntries(connection, ids)) {
                if (counts.test(byId.get(answer.entryId()), answer)) {
                    tally.add(answer);
                }
            }
            ids.forEach(id -> each.accept(tally.leave(id)));
            last = ids.get(ids.size() - 1);
        }
        return tally;
    }
}
