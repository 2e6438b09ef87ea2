package ba.sigurno.persistence.competition.game;

import ba.sigurno.persistence.i18n.Language;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The running games as a table, over JDBC: each instance of the server looks at them all, twice a second. */
public final class GameTable {

    /** The maximum number of games that run at once: every class of a country. */
    public static final int MAX_GAMES = 20_000;

    /** The maximum number of games whose players are read at once. */
    public static final int MAX_AT_ONCE = 200;

    private static final String EPOCH = "TIMESTAMP '1970-01-01 00:00:00'";

    private GameTable() {}

    /** Reads all games that have a code, in no order. */
    public static List<GameRow> running(Connection connection) throws SQLException {
        var games = new ArrayList<GameRow>();
        try (var statement = connection.prepareStatement(
                        "SELECT id, public_id, code, edition_id, paper_id, language, locked, phase, item, step, roster,"
                                + " COALESCE(" + millis("closes_at") + ", 0), " + millis("ends_at")
                                + " FROM class_game WHERE code IS NOT NULL LIMIT " + MAX_GAMES);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                games.add(new GameRow(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        Language.ofTag(rows.getString(6)).orElseThrow(),
                        rows.getBoolean(7),
                        GamePhase.valueOf(rows.getString(8)),
                        rows.getInt(9),
                        rows.getInt(10),
                        rows.getInt(11),
                        rows.getLong(12),
                        rows.getLong(13)));
            }
        }
        return games;
    }

    private static String millis(String column) {
        return "TIMESTAMPDIFF(MICROSECOND, " + EPOCH + ", " + column + ") DIV 1000";
    }

    /** Reads the players of some games, at most {@value #MAX_AT_ONCE} of them, in the order in which they came. */
    public static List<GameSeat> seats(Connection connection, List<Long> gameIds) throws SQLException {
        var seats = new ArrayList<GameSeat>();
        try (var statement = connection.prepareStatement(
                "SELECT p.game_id, p.public_id, p.entry_id, u.nickname, p.picture_name, p.kicked"
                        + " FROM game_player p LEFT JOIN pupil u ON u.id = p.pupil_id WHERE p.game_id IN ("
                        + "?,".repeat(gameIds.size() - 1) + "?) ORDER BY p.id")) {
            for (int at = 0; at < gameIds.size(); at++) {
                statement.setLong(at + 1, gameIds.get(at));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    int pictureName = rows.getInt(5);
                    boolean named = !rows.wasNull();
                    seats.add(new GameSeat(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getLong(3),
                            rows.getString(4),
                            named ? Integer.valueOf(pictureName) : null,
                            rows.getBoolean(6)));
                }
            }
        }
        return seats;
    }
}
