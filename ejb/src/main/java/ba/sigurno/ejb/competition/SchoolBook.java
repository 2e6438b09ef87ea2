package ba.sigurno.ejb.competition;

import ba.sigurno.persistence.competition.SchoolFacts;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** All schools in memory: they hardly change, and on the day everybody names one. Read anew after a while, or for an unknown one. */
@ApplicationScoped
public class SchoolBook {

    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(10);

    /** Whoever makes up schools must not make the server read all of them each time. */
    private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(10);

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    private volatile Page page = new Page(Map.of(), Map.of(), System.nanoTime() - KEPT_NANOS);

    private record Page(Map<Long, SchoolFacts> byId, Map<String, SchoolFacts> byPublicId, long readAt) {

        boolean isOlderThan(long nanos) {
            return System.nanoTime() - readAt >= nanos;
        }
    }

    /** The active school with this public id. */
    Optional<SchoolFacts> byPublicId(String publicId) {
        if (page.isOlderThan(page.byPublicId().containsKey(publicId) ? KEPT_NANOS : LEAST_NANOS)) {
            read();
        }
        return Optional.ofNullable(page.byPublicId().get(publicId));
    }

    /** The schools by key. */
    Map<Long, SchoolFacts> byId() {
        if (page.isOlderThan(KEPT_NANOS)) {
            read();
        }
        return page.byId();
    }

    private synchronized void read() {
        if (!page.isOlderThan(LEAST_NANOS)) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            var byId = new HashMap<Long, SchoolFacts>();
            var byPublicId = new HashMap<String, SchoolFacts>();
            for (var school : SchoolFacts.all(connection)) {
                byId.put(school.id(), school);
                byPublicId.put(school.publicId(), school);
            }
            page = new Page(byId, byPublicId, System.nanoTime());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
