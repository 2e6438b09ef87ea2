package ba.sigurno.ejb.competition.board;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.LiveEditions;
import ba.sigurno.ejb.competition.running.RunningEdition;
import ba.sigurno.ejb.competition.running.SchoolCache;
import ba.sigurno.ejb.job.OnEveryServer;
import ba.sigurno.ejb.log.RepeatedFailure;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import ba.sigurno.persistence.competition.entry.Entry;
import ba.sigurno.persistence.competition.entry.EntryTable;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Counts the answers as they come into the log, and builds the boards again each second. Nobody waits for it: answers
 * go past it into the log, and a request for a board gets the latest one. Each instance counts for itself; after a
 * start it reads the log from the beginning.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BoardCounter {

    private static final RepeatedFailure FAILURE =
            new RepeatedFailure(Logger.getLogger(BoardCounter.class.getName()), "boards not counted");

    /** Entries looked up by one statement. */
    private static final int LOOKED_UP = 1_000;

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    @Inject
    private LiveEditions shelf;

    @Inject
    private EditionBoards boards;

    @Inject
    private CompetitionClock clock;

    @Inject
    private SchoolCache schools;

    private AnswerLogReader log = new AnswerLogReader();
    private final Map<Long, ScoreCounter> tallies = new HashMap<>();
    private final Map<Long, Entry> entries = new HashMap<>();

    /** Counts the answers that came since the last call. */
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public synchronized void count() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            // What a class practises has no board.
            var editions = shelf.all().stream()
                    .filter(edition -> !edition.isPractice())
                    .toList();
            if (!editions.stream().allMatch(edition -> tallies.containsKey((long) edition.id()))) {
                // An edition that becomes known late, after a start or a fault, may have answers that were read
                // already.
                beginAnew();
            }
            editions.forEach(this::open);
            int counted = 0;
            int read;
            do {
                var answers = log.next(connection);
                read = answers.size();
                counted += read;
                add(connection, answers);
            } while (read >= AnswerLogReader.CHUNK);
            if (counted > 0) {
                publish(editions);
            }
            FAILURE.worked();
        } catch (SQLException | RuntimeException e) {
            // Answers read may not have been counted. The boards stay as they are, and all is counted again.
            FAILURE.failed(e);
            beginAnew();
        }
    }

    private void beginAnew() {
        log = new AnswerLogReader();
        tallies.clear();
    }

    /** Starts to count an edition; its papers may change until the first answer. */
    private void open(RunningEdition edition) {
        tallies.compute(
                (long) edition.id(),
                (id, tally) -> tally == null || tally.answers() == 0 ? new ScoreCounter(edition.keys()) : tally);
    }

    private void add(Connection connection, List<LoggedAnswer> answers) throws SQLException {
        lookUp(connection, answers);
        for (var answer : answers) {
            var entry = entries.get(answer.entryId());
            var tally = entry == null ? null : tallies.get(entry.editionId());
            // An edition that was over long before this instance started.
            if (tally != null) {
                tally.enter(entry);
                tally.add(answer);
            }
        }
    }

    private void lookUp(Connection connection, List<LoggedAnswer> answers) throws SQLException {
        var unknown = new ArrayList<>(answers.stream()
                .map(LoggedAnswer::entryId)
                .filter(id -> !entries.containsKey(id))
                .collect(Collectors.toCollection(TreeSet::new)));
        for (int from = 0; from < unknown.size(); from += LOOKED_UP) {
            var some = unknown.subList(from, Math.min(unknown.size(), from + LOOKED_UP));
            EntryTable.byIds(connection, some).forEach(entry -> entries.put(entry.id(), entry));
        }
    }

    private void publish(Collection<RunningEdition> editions) {
        try (var jsonb = JsonbBuilder.create()) {
            for (var edition : editions) {
                publish(edition, jsonb);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(RunningEdition edition, Jsonb jsonb) {
        var tally = tallies.get((long) edition.id());
        var standings = RankedSchool.of(tally.schools(), schools.byId());
        new BoardBuilder(edition.publicId(), clock.millis(), null, standings)
                .boards()
                .forEach((authority, board) -> boards.put(authority, board, jsonb.toJson(board)));
    }
}
