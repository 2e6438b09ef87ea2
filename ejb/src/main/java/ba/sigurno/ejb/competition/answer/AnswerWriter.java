package ba.sigurno.ejb.competition.answer;

import ba.sigurno.ejb.competition.answer.PendingAnswer.Outcome;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Writes answers, many by one statement that is a transaction of its own, over a connection that it keeps. For one thread at a
 * time.
 */
final class AnswerWriter implements GroupCommit.Writer<PendingAnswer> {

    private static final Logger LOG = Logger.getLogger(AnswerWriter.class.getName());

    private final DataSource database;
    private final PreparedStatement[] inserts = new PreparedStatement[AnswerTable.MAX_AT_ONCE + 1];
    private Connection connection;

    AnswerWriter(DataSource database) {
        this.database = database;
    }

    @Override
    public Runnable write(List<PendingAnswer> batch) {
        var outcome = outcomes(batch);
        return () -> batch.forEach(submission -> tell(submission, outcome.apply(submission)));
    }

    private Function<PendingAnswer, Outcome> outcomes(List<PendingAnswer> batch) {
        try {
            return insert(batch) == batch.size() ? submission -> Outcome.CONFIRMED : stored(batch);
        } catch (SQLException | RuntimeException e) {
            // Whether the commit came through is unknown, and sending again is harmless. The server's wrapper of
            // a broken connection throws what is no SQLException, and a writer that ended would leave every child
            // waiting.
            LOG.log(Level.WARNING, batch.size() + " answers not written", e);
            close();
            return submission -> Outcome.UNKNOWN;
        }
    }

    /** Inserts a batch and returns the number of new answers. */
    private int insert(List<PendingAnswer> batch) throws SQLException {
        var insert = prepared(batch.size());
        int at = 0;
        for (var submission : batch) {
            insert.setLong(++at, submission.entryId());
            insert.setInt(++at, submission.item());
            insert.setString(++at, submission.response());
            insert.setLong(++at, submission.arrivedAt());
        }
        return insert.executeUpdate();
    }

    private PreparedStatement prepared(int count) throws SQLException {
        if (connection == null) {
            connection = database.getConnection();
            connection.setAutoCommit(true);
        }
        if (inserts[count] == null) {
            inserts[count] = AnswerTable.insert(connection, count);
        }
        return inserts[count];
    }

    /** Settles answers that were there before: the log decides. */
    private Function<PendingAnswer, Outcome> stored(List<PendingAnswer> batch) throws SQLException {
        var entries = batch.stream().map(PendingAnswer::entryId).distinct().toList();
        Map<Long, Map<Integer, String>> stored = new HashMap<>();
        for (LoggedAnswer answer : AnswerTable.ofEntries(connection, entries)) {
            stored.computeIfAbsent(answer.entryId(), entry -> new HashMap<>()).put(answer.item(), answer.response());
        }
        return submission -> outcome(
                submission.response(),
                stored.getOrDefault(submission.entryId(), Map.of()).get(submission.item()));
    }

    private static Outcome outcome(String sent, String stored) {
        if (stored == null) {
            return Outcome.UNKNOWN;
        }
        return sent.equals(stored) ? Outcome.CONFIRMED : Outcome.ANSWERED_BEFORE;
    }

    private static void tell(PendingAnswer submission, Outcome outcome) {
        try {
            submission.told(outcome);
        } catch (RuntimeException e) {
            // The sender is gone, and asks again on its own.
            LOG.log(Level.FINE, "not told", e);
        }
    }

    /** Gives the connection back; the next batch opens another. */
    @Override
    public void close() {
        Arrays.fill(inserts, null);
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException | RuntimeException e) {
                LOG.log(Level.FINE, "connection not closed", e);
            }
            connection = null;
        }
    }
}
