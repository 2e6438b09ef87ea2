package ba.sigurno.ejb.operations.monitoring;

import ba.sigurno.ejb.helpline.chat.ChatRooms;
import ba.sigurno.ejb.meter.Metric;
import ba.sigurno.ejb.meter.Sample;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads how many mails, conversations and connections there are. */
@ApplicationScoped
class PlatformGauges {

    private static final Logger LOG = Logger.getLogger(PlatformGauges.class.getName());
    private static final String STATUS = "status";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChatRooms chats;

    @Inject
    private Clock clock;

    /** Returns only what is in memory while the database cannot be read. */
    List<Metric> read() {
        var metrics = new ArrayList<>(conversations());
        try {
            metrics.add(mails());
            metrics.add(connections());
        } catch (PersistenceException e) {
            LOG.log(Level.FINE, "mails and connections not read", e);
        }
        return metrics;
    }

    private List<Metric> conversations() {
        var counts = chats.counts();
        return List.of(
                Metric.gauge(
                        "sigurno_chats",
                        "Conversations of the helpline on this server.",
                        List.of(sample("waiting", counts.waiting()), sample("talking", counts.talking()))),
                Metric.gauge(
                        "sigurno_chat_longest_wait_minutes",
                        "How long the first in the line has waited.",
                        List.of(new Sample(Map.of(), counts.longest()))),
                Metric.gauge(
                        "sigurno_counsellors_present",
                        "Counsellors who are there for conversations.",
                        List.of(new Sample(Map.of(), counts.present()))));
    }

    private Metric mails() {
        long waiting = em.createNamedQuery(OutboxMail.STUCK, Long.class)
                .setParameter("before", clock.instant())
                .getSingleResult();
        long givenUp =
                em.createNamedQuery(OutboxMail.COUNT_UNDELIVERED, Long.class).getSingleResult();
        return Metric.gauge(
                "sigurno_mails",
                "E-mails that wait to be sent, or were given up.",
                List.of(sample("waiting", waiting), sample("given_up", givenUp)));
    }

    /** Counts the connections of the application's user, which are those of the pools of all servers. */
    private Metric connections() {
        var counts = (Object[]) em.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(command <> 'Sleep'), 0)"
                        + " FROM information_schema.processlist WHERE user = SUBSTRING_INDEX(CURRENT_USER(), '@', 1)")
                .getSingleResult();
        long all = ((Number) counts[0]).longValue();
        long busy = ((Number) counts[1]).longValue();
        return Metric.gauge(
                "sigurno_database_connections",
                "Connections of all servers to the database.",
                List.of(sample("busy", busy), sample("idle", all - busy)));
    }

    private static Sample sample(String status, long value) {
        return new Sample(Map.of(STATUS, status), value);
    }
}
