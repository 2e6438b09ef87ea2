package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.LiveEditions;
import ba.sigurno.ejb.competition.running.RunningEdition;
import ba.sigurno.ejb.competition.running.RunningPaper;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import ba.sigurno.persistence.competition.game.GameRow;
import ba.sigurno.persistence.competition.game.GameSeat;
import ba.sigurno.persistence.competition.game.GameTable;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The running games, in the memory of each instance of the server: read twice a second, by {@link GameTicker}, and
 * never because of a request. So the thirty devices of a class cost the database as much as one.
 */
@ApplicationScoped
public class LiveGames {

    /** The shortest time between two polls of a device; it grows with the number of games. */
    private static final int MIN_MILLIS = 1_000;

    private static final int MAX_MILLIS = 5_000;

    /** Games up to which the shortest time holds; each beyond adds a millisecond. */
    private static final int CALM_GAMES = 300;

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    @Inject
    private LiveEditions shelf;

    @Inject
    private CompetitionClock clock;

    private volatile Map<String, LiveGame> games = Map.of();

    /** Returns the game with this code. */
    public Optional<LiveGame> game(String code) {
        return Optional.ofNullable(games.get(code));
    }

    /** Returns the time between two polls of a device, in milliseconds. */
    public int pause() {
        return Math.min(MAX_MILLIS, MIN_MILLIS + Math.max(0, games.size() - CALM_GAMES));
    }

    /** Refreshes the steps and players of the games; a game that was just changed shows it at once. */
    public void refresh() {
        read(game -> false);
    }

    /** Refreshes all games, and the answers of those that somebody watches. */
    void tick() {
        long now = clock.millis();
        read(game -> game.isFollowed(now));
    }

    private synchronized void read(Predicate<LiveGame> followed) {
        try (var connection = database.getConnection()) {
            var rows = GameTable.running(connection);
            var seats = seats(connection, rows);
            var answers = answers(connection, rows, seats, followed);
            var next = new HashMap<String, LiveGame>();
            for (var row : rows) {
                running(row).ifPresent(edition -> paper(edition, row)
                        .ifPresent(paper ->
                                next.put(row.code(), live(row, seats.get(row.id()), answers, paper, edition))));
            }
            games = Map.copyOf(next);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<RunningEdition> running(GameRow row) {
        return shelf.edition(Math.toIntExact(row.editionId()));
    }

    private static Optional<RunningPaper> paper(RunningEdition edition, GameRow row) {
        return edition.papers().stream()
                .filter(paper -> paper.id() == row.paperId())
                .findFirst();
    }

    private LiveGame live(
            GameRow row,
            List<GameSeat> seats,
            Map<Long, Map<Integer, String>> answers,
            RunningPaper paper,
            RunningEdition edition) {
        var known = games.get(row.code());
        var own = seats.stream()
                .filter(seat -> answers.containsKey(seat.entryId()))
                .collect(Collectors.toMap(GameSeat::entryId, seat -> answers.get(seat.entryId())));
        return known != null && known.is(row, seats, own, paper)
                ? known
                : new LiveGame(
                        row,
                        seats,
                        own,
                        paper,
                        edition,
                        known == null ? new AtomicLong(clock.millis()) : known.watched());
    }

    /** Returns the players by game; read again only where they changed. */
    private Map<Long, List<GameSeat>> seats(Connection connection, List<GameRow> rows) throws SQLException {
        var seats = new HashMap<Long, List<GameSeat>>();
        var changed = new ArrayList<Long>();
        for (var row : rows) {
            var known = games.get(row.code());
            boolean same =
                    known != null && known.row().id() == row.id() && known.row().roster() == row.roster();
            seats.put(row.id(), same ? known.seats() : new ArrayList<>());
            if (!same) {
                changed.add(row.id());
            }
        }
        for (int from = 0; from < changed.size(); from += GameTable.MAX_AT_ONCE) {
            var some = changed.subList(from, Math.min(changed.size(), from + GameTable.MAX_AT_ONCE));
            for (var seat : GameTable.seats(connection, some)) {
                seats.get(seat.gameId()).add(seat);
            }
        }
        return seats;
    }

    /** Returns the answers by entry and item; of games that nobody follows, as last known. */
    private Map<Long, Map<Integer, String>> answers(
            Connection connection, List<GameRow> rows, Map<Long, List<GameSeat>> seats, Predicate<LiveGame> followed)
            throws SQLException {
        var answers = new HashMap<Long, Map<Integer, String>>();
        var asked = new ArrayList<Long>();
        for (var row : rows) {
            var known = games.get(row.code());
            if (known != null && followed.test(known)) {
                seats.get(row.id()).forEach(seat -> asked.add(seat.entryId()));
            } else if (known != null) {
                answers.putAll(known.answers());
            }
        }
        for (int from = 0; from < asked.size(); from += AnswerTable.MAX_AT_ONCE) {
            var some = asked.subList(from, Math.min(asked.size(), from + AnswerTable.MAX_AT_ONCE));
            for (LoggedAnswer answer : AnswerTable.ofEntries(connection, some)) {
                answers.computeIfAbsent(answer.entryId(), any -> new HashMap<>())
                        .put(answer.item(), answer.response());
            }
        }
        return answers;
    }
}
