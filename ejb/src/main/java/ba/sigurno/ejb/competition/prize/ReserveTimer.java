package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.competition.prize.TicketTable;
import ba.sigurno.persistence.competition.prize.UnclaimedPrize;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/**
 * Passes prizes that nobody claimed in time on to the reserves of their pools, in the order in which these were drawn. A
 * prize for which there is no reserve stays with its winner. The lock on the rows makes two instances take turns.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@PermitAll
public class ReserveTimer {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CompetitionClock clock;

    @Inject
    private PrizeMails mails;

    /** Passes on what is due now. */
    @OnOneServer
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void passOn() {
        var now = Instant.ofEpochMilli(clock.millis());
        var connection = em.unwrap(Connection.class);
        try {
            var lapsed = TicketTable.lapsed(connection, now);
            if (!lapsed.isEmpty()) {
                var reserves = TicketTable.reserves(
                        connection, lapsed.stream().map(UnclaimedPrize::drawId).collect(Collectors.toSet()));
                var passed = new LinkedHashMap<Long, UnclaimedPrize>();
                for (var prize : lapsed) {
                    var next = reserves.getOrDefault(prize.key(), new ArrayDeque<>())
                            .poll();
                    if (next != null) {
                        passed.put(next, prize);
                    }
                }
                TicketTable.passOn(connection, passed, now);
                mails.won(passed.keySet());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
