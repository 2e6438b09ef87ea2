package ba.sigurno.ejb.competition.board;

import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.competition.answer.AnswerTable.Stretch;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Follows the log of answers and returns each once, also one that is stored after a later one. */
final class AnswerLogReader {

    /** Lines read at a time. */
    static final int CHUNK = 20_000;

    /** Gaps read by one statement. */
    private static final int STRETCHES = 500;

    private final SequenceGaps places = new SequenceGaps();

    /**
     * Returns the answers that came since the last call: at most {@link #CHUNK}, and late ones. After an exception some
     * may be missing for good.
     */
    List<LoggedAnswer> next(Connection connection) throws SQLException {
        long begin = System.nanoTime();
        var found = new ArrayList<LoggedAnswer>();
        var gaps = places.gaps();
        for (int from = 0; from < gaps.size(); from += STRETCHES) {
            var some = gaps.subList(from, Math.min(gaps.size(), from + STRETCHES));
            found.addAll(AnswerTable.within(
                    connection,
                    some.stream()
                            .map(gap -> new Stretch(gap.first(), gap.last()))
                            .toList()));
        }
        found.addAll(AnswerTable.between(connection, places.last() + 1, Long.MAX_VALUE, CHUNK));
        long read = System.nanoTime();
        found.removeIf(answer -> !places.see(answer.seq(), read));
        places.forget(begin);
        return found;
    }
}
