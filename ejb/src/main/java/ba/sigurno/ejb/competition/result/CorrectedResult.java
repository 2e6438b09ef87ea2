package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.board.EntryScore;
import ba.sigurno.ejb.competition.board.ScoreCounter;
import ba.sigurno.persistence.competition.result.Correction.Effect;
import ba.sigurno.persistence.competition.result.ResultTable;
import ba.sigurno.persistence.competition.result.Ruling;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * A corrected result, next to the one that counts.
 *
 * @param ruling the ruling
 * @param before the result that counts
 * @param computed the corrected one
 * @param effect the difference between them
 */
public record CorrectedResult(Ruling ruling, CountedResult before, CountedResult computed, Effect effect) {

    /**
     * Counts it in one pass that scores each answer before and after.
     *
     * @param progress is told the number of entries counted
     */
    public static CorrectedResult count(
            Connection connection, long editionId, int revision, Ruling ruling, IntConsumer progress)
            throws SQLException {
        var head = ResultTable.head(connection, editionId, revision).orElseThrow();
        var schools = ResultTable.schools(connection, editionId);
        var stored =
                new CountedResult(head.answers(), head.entries(), schools, ResultTable.lines(connection, head.id()));
        var before = new ScoreCounter(ResultKeys.of(connection, editionId, revision));
        var moves = new int[2];
        var counted = new AtomicInteger();
        var after = new Recount(connection, editionId)
                .count(
                        ResultKeys.with(connection, editionId, revision, ruling),
                        (entry, answer) -> {
                            before.enter(entry);
                            before.add(answer);
                            return true;
                        },
                        score -> {
                            before.enter(score.entry());
                            int change = compare(before.leave(score.entry().id()), score);
                            if (change != 0) {
                                moves[change > 0 ? 0 : 1]++;
                            }
                            progress.accept(counted.incrementAndGet());
                        });
        var computed = CountedResult.of(after, schools);
        return new CorrectedResult(ruling, stored, computed, new Effect(moves[0], moves[1], changed(stored, computed)));
    }

    /** Returns 1 when the accuracy rises, -1 when it falls, 0 when it stays. */
    private static int compare(EntryScore before, EntryScore after) {
        return Long.compare((long) after.points() * before.whole(), (long) before.points() * after.whole());
    }

    /** Counts the schools of the board whose line changes. */
    private static int changed(CountedResult before, CountedResult after) {
        return (int) after.lines().values().stream()
                .filter(line -> line.place() != null)
                .filter(line -> {
                    var old = before.lines().get(line.schoolId());
                    return !line.all().equals(old.all()) || !line.place().equals(old.place());
                })
                .count();
    }
}
