package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.log.RepeatedFailure;
import ba.sigurno.persistence.competition.game.ClassGame;
import ba.sigurno.persistence.competition.game.PracticeTable;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Has {@link LiveGames} refreshed twice a second, ends games that nobody ended, and deletes those no longer needed. */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class GameTicker {

    private static final RepeatedFailure FAILURE =
            new RepeatedFailure(Logger.getLogger(GameTicker.class.getName()), "games not read");
    private static final long TICK_MILLIS = 500;
    private static final int MAX_DELETED = 1000;

    /** The time for which answers can be read after the close, and some more. */
    private static final Duration READABLE = Duration.ofHours(2);

    @Resource
    private ManagedScheduledExecutorService threads;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LiveGames games;

    @Inject
    private CompetitionClock clock;

    private ScheduledFuture<?> ticking;

    @PostConstruct
    void start() {
        ticking = threads.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        ticking.cancel(false);
    }

    private void tick() {
        try {
            games.tick();
            FAILURE.worked();
        } catch (RuntimeException e) {
            // The known games stay; the next run will do.
            FAILURE.failed(e);
        }
    }

    /** Frees the codes of games that are over. */
    @OnOneServer
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void giveCodesBack() {
        em.createNamedQuery(ClassGame.GIVE_CODES_BACK)
                .setParameter("now", Instant.ofEpochMilli(clock.millis()))
                .executeUpdate();
    }

    /** Deletes what classes practised, with all answers, once they are read no more; hourly, so that nothing piles up. */
    @OnOneServer
    @Schedule(hour = "*", minute = "45", persistent = false)
    public void deletePractices() {
        var before = Instant.ofEpochMilli(clock.millis()).minus(READABLE);
        try {
            PracticeTable.deleteOver(em.unwrap(Connection.class), before, MAX_DELETED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes games whose edition has a successor that is over; their players go with them. */
    @OnOneServer
    @Schedule(hour = "3", minute = "40", persistent = false)
    public void deleteOutlived() {
        var ids = em.createNamedQuery(ClassGame.OUTLIVED, Long.class)
                .setParameter("now", Instant.ofEpochMilli(clock.millis()))
                .setMaxResults(MAX_DELETED)
                .getResultList();
        if (!ids.isEmpty()) {
            em.createNamedQuery(ClassGame.DELETE).setParameter("ids", ids).executeUpdate();
        }
    }
}
