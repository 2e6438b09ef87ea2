package ba.sigurno.persistence.competition.prize;

import ba.sigurno.persistence.entity.ManyRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The tickets and claims as tables, over JDBC: a country's list is written and read at once. */
public final class TicketTable {

    private static final int AT_ONCE = 5_000;

    private static final String WON = " FROM competition_ticket t JOIN competition_entry e ON e.id = t.entry_id"
            + " JOIN school s ON s.id = e.school_id"
            + " LEFT JOIN competition_result_school f ON f.edition_id = e.edition_id AND f.school_id = e.school_id"
            + " LEFT JOIN competition_result r ON r.edition_id = e.edition_id AND r.revision = 1"
            + " LEFT JOIN competition_result_line l ON l.result_id = r.id AND l.school_id = e.school_id"
            + " LEFT JOIN competition_claim c ON c.entry_id = t.entry_id"
            + " WHERE t.draw_id = ? AND t.place IS NOT NULL AND (? = '' OR c.number = ?)";

    private TicketTable() {}

    /** Replaces the tickets of a draw. */
    public static void replace(Connection connection, long drawId, List<PrizeTicket> tickets) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM competition_ticket WHERE draw_id = ?")) {
            delete.setLong(1, drawId);
            delete.executeUpdate();
        }
        ManyRows.insert(
                connection,
                "competition_ticket (entry_id, draw_id, pool, ticket)",
                tickets.stream()
                        .map(each -> new Object[] {each.entryId(), drawId, each.pool(), each.ticket()})
                        .toList());
    }

    /** Hands out the tickets of a draw in the order of the published list. */
    public static void each(Connection connection, long drawId, Consumer<PrizeTicket> each) throws SQLException {
        PrizeTicket last = null;
        for (var some = after(connection, drawId, last); !some.isEmpty(); some = after(connection, drawId, last)) {
            some.forEach(each);
            last = some.get(some.size() - 1);
        }
    }

    private static List<PrizeTicket> after(Connection connection, long drawId, PrizeTicket last) throws SQLException {
        var tickets = new ArrayList<PrizeTicket>();
        try (var statement = connection.prepareStatement("SELECT entry_id, pool, ticket FROM competition_ticket"
                + " WHERE draw_id = ? AND (pool > ? OR pool = ? AND (ticket > ? OR ticket = ? AND entry_id > ?))"
                + " ORDER BY pool, ticket, entry_id LIMIT " + AT_ONCE)) {
            statement.setLong(1, drawId);
            statement.setString(2, last == null ? "" : last.pool());
            statement.setString(3, last == null ? "" : last.pool());
            statement.setString(4, last == null ? "" : last.ticket());
            statement.setString(5, last == null ? "" : last.ticket());
            statement.setLong(6, last == null ? 0 : last.entryId());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    tickets.add(new PrizeTicket(rows.getLong(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return tickets;
    }

    /** Notes who was drawn: place by entry. The first {@code prizes} of each pool have theirs to claim until a time. */
    public static void win(Connection connection, Map<Long, Integer> places, int prizes, Instant until)
            throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE competition_ticket SET place = ?, prize = ?, claim_until = ? WHERE entry_id = ?")) {
            for (var place : places.entrySet()) {
                boolean wins = place.getValue() <= prizes;
                update.setInt(1, place.getValue());
                update.setObject(2, wins ? place.getValue() : null, Types.INTEGER);
                update.setObject(3, wins ? LocalDateTime.ofInstant(until, ZoneOffset.UTC) : null);
                update.setLong(4, place.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Locks and returns the prizes of all draws that nobody claimed in time, pool after pool. */
    public static List<UnclaimedPrize> lapsed(Connection connection, Instant now) throws SQLException {
        var lapsed = new ArrayList<UnclaimedPrize>();
        try (var statement = connection.prepareStatement("SELECT t.entry_id, t.draw_id, t.pool, t.prize, x.claim_days"
                + " FROM competition_ticket t JOIN competition_draw d ON d.id = t.draw_id"
                + " JOIN competition_edition x ON x.id = d.edition_id"
                + " LEFT JOIN competition_claim c ON c.entry_id = t.entry_id"
                + " WHERE t.claim_until < ? AND t.prize IS NOT NULL AND c.entry_id IS NULL"
                + " ORDER BY t.draw_id, t.pool, t.prize FOR UPDATE")) {
            statement.setObject(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lapsed.add(new UnclaimedPrize(
                            rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getInt(4), rows.getInt(5)));
                }
            }
        }
        return lapsed;
    }

    /** Returns the reserves of draws that have not had a prize yet, in the order of their places, by draw and pool. */
    public static Map<String, Deque<Long>> reserves(Connection connection, Collection<Long> drawIds)
            throws SQLException {
        var reserves = new HashMap<String, Deque<Long>>();
        try (var statement = connection.prepareStatement("SELECT draw_id, pool, entry_id FROM competition_ticket"
                + " WHERE draw_id IN (" + "?,".repeat(drawIds.size() - 1) + "?) AND place IS NOT NULL"
                + " AND prize IS NULL AND claim_until IS NULL ORDER BY draw_id, pool, place")) {
            int at = 0;
            for (var id : drawIds) {
                statement.setLong(++at, id);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reserves.computeIfAbsent(
                                    UnclaimedPrize.key(rows.getLong(1), rows.getString(2)), any -> new ArrayDeque<>())
                            .add(rows.getLong(3));
                }
            }
        }
        return reserves;
    }

    /** Takes prizes from who did not claim them, and gives each to a reserve, by the key of its entry. */
    public static void passOn(Connection connection, Map<Long, UnclaimedPrize> prizes, Instant now)
            throws SQLException {
        try (var take = connection.prepareStatement("UPDATE competition_ticket SET prize = NULL WHERE entry_id = ?");
                var give = connection.prepareStatement(
                        "UPDATE competition_ticket SET prize = ?, claim_until = ? WHERE entry_id = ?")) {
            for (var reserve : prizes.entrySet()) {
                var prize = reserve.getValue();
                take.setLong(1, prize.entryId());
                take.addBatch();
                give.setInt(1, prize.prize());
                give.setObject(
                        2, LocalDateTime.ofInstant(now.plus(Duration.ofDays(prize.claimDays())), ZoneOffset.UTC));
                give.setLong(3, reserve.getKey());
                give.addBatch();
            }
            take.executeBatch();
            give.executeBatch();
        }
    }

    /**
     * Returns the teachers of the pupils of these entries, as far as they have a prize to claim; nobody who has left the
     * school.
     */
    public static List<WinnersTeacher> teachers(Connection connection, Collection<Long> entryIds) throws SQLException {
        var teachers = new ArrayList<WinnersTeacher>();
        if (entryIds.isEmpty()) {
            return teachers;
        }
        try (var statement = connection.prepareStatement("SELECT k.account_id, c.name, e.edition_id, t.ticket, t.prize,"
                + " t.claim_until FROM competition_ticket t JOIN competition_entry e ON e.id = t.entry_id"
                + " JOIN pupil p ON p.id = e.pupil_id JOIN school_class c ON c.id = p.class_id"
                + " JOIN class_teacher k ON k.class_id = c.id AND k.accepted = TRUE"
                + " AND (k.last_day IS NULL OR k.last_day >= CURRENT_DATE)"
                + " WHERE t.prize IS NOT NULL AND EXISTS (SELECT 1 FROM account_role r"
                + " WHERE r.account_id = k.account_id AND r.school_id = c.school_id AND r.role = 'TEACHER') AND t.entry_id IN ("
                + "?,".repeat(entryIds.size() - 1) + "?) ORDER BY k.account_id, t.ticket")) {
            int at = 0;
            for (var id : entryIds) {
                statement.setLong(++at, id);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    teachers.add(new WinnersTeacher(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getLong(3),
                            rows.getString(4),
                            rows.getInt(5),
                            instant(rows, 6)));
                }
            }
        }
        return teachers;
    }

    /** Counts the tickets that were drawn, reserves too; with a number, the one whose prize was claimed under it. */
    public static long countWinners(Connection connection, long drawId, String number) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT COUNT(*)" + WON)) {
            statement.setLong(1, drawId);
            statement.setString(2, number);
            statement.setString(3, number);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /**
     * Reads the tickets that were drawn, pool after pool, in each the reserves behind the winners; with a number, the one
     * whose prize was claimed under it.
     */
    public static List<Winner> winners(Connection connection, long drawId, String number, int offset, int limit)
            throws SQLException {
        var winners = new ArrayList<Winner>();
        try (var statement = connection.prepareStatement(
                "SELECT t.pool, t.place, t.prize, t.claim_until, t.ticket, COALESCE(f.name, s.name), l.place IS NOT NULL,"
                        + " c.number, c.claimed_at, c.handed_over_at" + WON
                        + " ORDER BY t.pool, t.place LIMIT ? OFFSET ?")) {
            statement.setLong(1, drawId);
            statement.setString(2, number);
            statement.setString(3, number);
            statement.setInt(4, limit);
            statement.setInt(5, offset);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    winners.add(new Winner(
                            rows.getString(1),
                            rows.getInt(2),
                            rows.getObject(3, Integer.class),
                            instant(rows, 4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getBoolean(7),
                            rows.getString(8),
                            instant(rows, 9),
                            instant(rows, 10)));
                }
            }
        }
        return winners;
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        var at = rows.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    /** Finds the outcome of the draw for the entry with this code. */
    public static Optional<OwnPrize> ofCode(Connection connection, String code) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT e.id, x.rehearsal, d.drawn_at IS NOT NULL, x.id,"
                + " t.place, t.prize, t.claim_until, c.number"
                + " FROM competition_entry e JOIN competition_edition x ON x.id = e.edition_id"
                + " LEFT JOIN competition_draw d ON d.edition_id = e.edition_id"
                + " LEFT JOIN competition_ticket t ON t.entry_id = e.id"
                + " LEFT JOIN competition_claim c ON c.entry_id = e.id WHERE e.code = ?")) {
            statement.setString(1, code);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new OwnPrize(
                                rows.getLong(1),
                                rows.getBoolean(2),
                                rows.getBoolean(3),
                                rows.getLong(4),
                                rows.getObject(5, Integer.class),
                                rows.getObject(6, Integer.class),
                                instant(rows, 7),
                                rows.getString(8)))
                        : Optional.empty();
            }
        }
    }

    /**
     * Claims the prize of an entry; the first claim counts, later ones change nothing, and one of a
     * prize that was passed on meanwhile neither: the lock waits for who is just passing it on.
     *
     * @param number the number of the claim from now on, if it is the first
     */
    public static void claim(
            Connection connection, long entryId, String number, Consenter by, int version, String language, Instant now)
            throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO competition_claim (entry_id, number, claimed_at,"
                + " consent_by, consent_version, consent_language) SELECT entry_id, ?, ?, ?, ?, ?"
                + " FROM competition_ticket WHERE entry_id = ? AND prize IS NOT NULL LOCK IN SHARE MODE"
                + " ON DUPLICATE KEY UPDATE entry_id = competition_claim.entry_id")) {
            insert.setString(1, number);
            insert.setObject(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.setString(3, by.name());
            insert.setInt(4, version);
            insert.setString(5, language);
            insert.setLong(6, entryId);
            insert.executeUpdate();
        }
    }

    /** Notes that the prize claimed under a number in a draw was handed over; returns whether that is news. */
    public static boolean handOver(Connection connection, long drawId, String number, Instant now) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE competition_claim c JOIN competition_ticket t"
                + " ON t.entry_id = c.entry_id SET c.handed_over_at = ?"
                + " WHERE t.draw_id = ? AND c.number = ? AND c.handed_over_at IS NULL")) {
            update.setObject(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            update.setLong(2, drawId);
            update.setString(3, number);
            return update.executeUpdate() == 1;
        }
    }
}
