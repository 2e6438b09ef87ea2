package ba.sigurno.ejb.operations.server;

import ba.sigurno.persistence.operations.RunningServer;
import java.time.Duration;
import java.time.Instant;

/**
 * A server as administrators see it.
 *
 * @param name by which it is told from the others
 * @param version the version of the application on it
 * @param startedAt since when it runs
 * @param seenAt when it last showed itself
 * @param clockAhead by how much its clock was ahead of the database's then
 * @param missed whether it does not show itself any more
 */
public record ServerView(
        String name, String version, Instant startedAt, Instant seenAt, Duration clockAhead, boolean missed) {

    static ServerView of(RunningServer server, Instant now) {
        return new ServerView(
                server.getName(),
                server.getVersion(),
                server.getStartedAt(),
                server.getSeenAt(),
                server.getClockAhead(),
                server.isMissed(now));
    }
}
