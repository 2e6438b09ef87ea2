package ba.sigurno.ejb.operations.server;

import ba.sigurno.ejb.job.OnEveryServer;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.ServerClock;
import ba.sigurno.ejb.job.ServerName;
import ba.sigurno.persistence.operations.RunningServer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.time.Instant;

/** Shows the others that this server runs, which version is on it, and how far its clock is off. */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@PermitAll
public class ServerHeartbeat {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ServerName server;

    @Inject
    private ApplicationVersion version;

    @Inject
    private ServerClock clock;

    /** Shows itself before the first request. */
    @PostConstruct
    void appear() {
        everyMinute();
    }

    /** Shows itself. */
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", second = "19", persistent = false)
    public void everyMinute() {
        var ahead = clock.compare().ahead();
        // A clock that is off must not make the server look dead, nor the others.
        var now = clock.common();
        var started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        int known = em.createNamedQuery(RunningServer.SEE)
                .setParameter("name", server.get())
                .setParameter("version", version.get())
                .setParameter("started", started)
                .setParameter("now", now)
                .setParameter("ahead", ahead.toMillis())
                .executeUpdate();
        if (known == 0) {
            em.createNativeQuery("INSERT IGNORE INTO running_server (name, version, started_at, seen_at, clock_ahead)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .setParameter(1, server.get())
                    .setParameter(2, version.get())
                    .setParameter(3, Timestamp.from(started))
                    .setParameter(4, Timestamp.from(now))
                    .setParameter(5, ahead.toMillis())
                    .executeUpdate();
        }
    }

    /** Forgets servers that did not show themselves for a day; not while it holds its own row, for which another one may wait. */
    @OnOneServer
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void everyHour() {
        em.createNamedQuery(RunningServer.FORGET)
                .setParameter("before", clock.common().minus(RunningServer.FORGOTTEN))
                .executeUpdate();
    }
}
