package ba.sigurno.ejb.operations.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Looks at all parts of the system: what a page, a check from outside and the metrics say of it is found here. */
@ApplicationScoped
public class SystemFindings {

    private static final Logger LOG = Logger.getLogger(SystemFindings.class.getName());

    /**
     * The time for a part that does not ask the database: longer than each waits for whom it asks, and short enough for programs
     * that watch, which wait for ten seconds, three of which may be the database's.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @Inject
    @Any
    private Instance<HealthSource> sources;

    @Inject
    private DatabaseProbe database;

    @Resource
    private ManagedExecutorService threads;

    /**
     * Returns what is found out about all parts of the system, the worst first; there is always something. A part that cannot
     * be looked at is critical. When the database does not answer, those who would ask it do not wait for it one after the
     * other; those who ask others are asked side by side. Called outside of a transaction, which the first of them to fail
     * would end for the others.
     */
    public List<HealthFinding> all() {
        return all(sources.stream().toList(), database::answers, threads, PATIENCE);
    }

    static List<HealthFinding> all(
            List<HealthSource> sources, BooleanSupplier database, Executor threads, Duration patience) {
        var others = sources.stream()
                .filter(source -> !source.asksDatabase())
                .map(source -> CompletableFuture.supplyAsync(() -> look(source), threads)
                        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        .exceptionally(cause -> unknown(source, cause)))
                .toList();
        var ofDatabase = database.getAsBoolean()
                ? sources.stream().filter(HealthSource::asksDatabase).flatMap(source -> look(source).stream())
                : Stream.of(HealthFinding.critical(HealthCheck.DATABASE, "operations_health_database_away"));
        return Stream.concat(
                        ofDatabase, others.stream().map(CompletableFuture::join).flatMap(List::stream))
                .sorted(Comparator.comparing(HealthFinding::status))
                .toList();
    }

    private static List<HealthFinding> look(HealthSource source) {
        try {
            return source.look();
        } catch (RuntimeException e) {
            return unknown(source, e);
        }
    }

    private static List<HealthFinding> unknown(HealthSource source, Throwable cause) {
        // The container's proxy of a class is called as that, with more after a dollar sign.
        var part = source.getClass().getSimpleName().replaceFirst("\\$.*", "");
        LOG.log(Level.WARNING, cause, () -> "a part of the system cannot be looked at: " + part);
        return List.of(HealthFinding.critical(
                HealthCheck.UNKNOWN,
                "operations_health_unknown",
                part + ", " + cause.getClass().getSimpleName()));
    }
}
