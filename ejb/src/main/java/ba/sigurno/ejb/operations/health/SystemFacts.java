package ba.sigurno.ejb.operations.health;

import ba.sigurno.ejb.operations.server.ServerView;
import java.time.Instant;
import java.util.List;

/**
 * What runs.
 *
 * @param server the name of the server that answers
 * @param startedAt since when it runs
 * @param java the version of Java
 * @param database name and version of the database
 * @param schema the last migration of the schema
 * @param megabytes the size of the data with its indexes, in megabytes
 * @param servers all servers that run, or did within a day
 */
public record SystemFacts(
        String server,
        Instant startedAt,
        String java,
        String database,
        String schema,
        long megabytes,
        List<ServerView> servers) {}
