package ba.sigurno.ear.bench;

import ba.sigurno.ear.server.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** How many rows a database stores when each is a transaction of its own. */
final class Commits {

    private Commits() {}

    static long during(Database database, int connections, Duration duration) throws SQLException {
        var done = new LongAdder();
        long end = System.nanoTime() + duration.toNanos();
        var threads = new Thread[connections];
        for (int at = 0; at < connections; at++) {
            threads[at] = new Thread(() -> insert(database, end, done));
            threads[at].start();
        }
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return done.sum();
    }

    private static void insert(Database database, long end, LongAdder done) {
        try (var connection = database.connect();
                var insert = connection.prepareStatement("INSERT INTO bench_commit (n) VALUES (?)")) {
            while (System.nanoTime() < end) {
                insert.setLong(1, 1);
                insert.executeUpdate();
                done.increment();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
