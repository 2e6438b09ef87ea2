package ba.sigurno.persistence.operations;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A server that runs, or did within a day. It writes its own row by statements, as often as it shows itself. */
@Entity
@Table(name = "running_server")
@NamedQuery(name = RunningServer.ALL, query = "SELECT s FROM RunningServer s ORDER BY s.name")
@NamedQuery(
        name = RunningServer.SEE,
        query = "UPDATE RunningServer s SET s.version = :version, s.startedAt = :started, s.seenAt = :now,"
                + " s.clockAhead = :ahead WHERE s.name = :name")
@NamedQuery(name = RunningServer.FORGET, query = "DELETE FROM RunningServer s WHERE s.seenAt < :before")
public class RunningServer extends BaseEntity {

    /** Finds all, by name; there are as many as machines. */
    public static final String ALL = "RunningServer.all";

    /** Notes that the server {@code :name} runs; changes no row when it is new. */
    public static final String SEE = "RunningServer.see";

    /** Deletes those that were last seen before {@code :before}. */
    public static final String FORGET = "RunningServer.forget";

    /** A server that does not show itself for so long does not run. */
    public static final Duration MISSED = Duration.ofMinutes(3);

    /** One that does not come back for so long was taken away. */
    public static final Duration FORGOTTEN = Duration.ofDays(1);

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String version;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "clock_ahead")
    private long clockAhead;

    protected RunningServer() {}

    /** Returns its name, which no other server has. */
    public String getName() {
        return name;
    }

    /** Returns the version of the application on it. */
    public String getVersion() {
        return version;
    }

    /** Returns since when it runs. */
    public Instant getStartedAt() {
        return startedAt;
    }

    /** Returns when it last showed itself, by the database's clock. */
    public Instant getSeenAt() {
        return seenAt;
    }

    /** Returns by how much its own clock was ahead of the database's then; negative when it was behind. */
    public Duration getClockAhead() {
        return Duration.ofMillis(clockAhead);
    }

    /** Returns whether it does not show itself any more. */
    public boolean isMissed(Instant now) {
        return seenAt.isBefore(now.minus(MISSED));
    }
}
