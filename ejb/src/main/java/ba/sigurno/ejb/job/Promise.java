package ba.sigurno.ejb.job;

import ba.sigurno.ejb.i18n.ClockProducer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.persistence.jpa.JpaQuery;

/**
 * A promise that rows go when their time is over, stated beside the deletion that keeps it. The query that deletes also counts
 * what it will delete: the condition is written once. Each is a bean, by which all of them are found.
 *
 * @param name by which it is shown and its counts are kept
 * @param keptBy the class of the timer that keeps it
 * @param query the named query that finds or deletes what is due; null for what no query can tell
 * @param deadline gives the query its parameters for a time
 * @param confidential whether the rows are in the confidential schema, of which no number is shown
 * @param sudden whether rows may be due from one moment to the next, so that nobody can tell since when they are
 * @param greatDay finds the next day after another on which many rows go at once; null when there is none
 */
public record Promise(
        String name,
        Class<?> keptBy,
        String query,
        BiConsumer<Query, Instant> deadline,
        boolean confidential,
        boolean sudden,
        UnaryOperator<LocalDate> greatDay) {

    /** Statements of JPQL, with what stays of each when it finds ids. */
    private static final Pattern DELETE = Pattern.compile("DELETE FROM (\\w+ (\\w+)\\b.*)", Pattern.DOTALL);

    private static final Pattern UPDATE = Pattern.compile("UPDATE (\\w+ (\\w+)) SET .*?( WHERE .*)", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("SELECT (\\w+)( FROM .*)", Pattern.DOTALL);

    /** Promises that what a query finds or deletes is gone when it is due. */
    public static Promise of(String name, Class<?> keptBy, String query, BiConsumer<Query, Instant> deadline) {
        return new Promise(name, keptBy, query, deadline, false, false, null);
    }

    /** Promises likewise, by a query with the parameter {@code :before}: what is older than a time. */
    public static Promise of(String name, Class<?> keptBy, String query, TemporalAmount kept) {
        return of(name, keptBy, query, (due, at) -> due.setParameter("before", ago(at, kept)));
    }

    /** Promises that what lapses by rules of the code goes; nothing is counted. */
    public static Promise uncounted(String name, Class<?> keptBy) {
        return new Promise(name, keptBy, null, null, false, false, null);
    }

    /** Returns the promise about rows of the confidential schema. */
    public Promise inConfidence() {
        return new Promise(name, keptBy, query, deadline, true, sudden, greatDay);
    }

    /** Returns the promise about rows of which nobody can tell since when they are due, as those that nothing uses any more. */
    public Promise suddenly() {
        return new Promise(name, keptBy, query, deadline, confidential, true, greatDay);
    }

    /** Returns the promise with the day on which many rows go at once. */
    public Promise mostly(UnaryOperator<LocalDate> next) {
        return new Promise(name, keptBy, query, deadline, confidential, sudden, next);
    }

    /** Returns a time so much earlier, by the calendar of those who read it. */
    public static Instant ago(Instant at, TemporalAmount kept) {
        return at.atZone(ClockProducer.ZONE).minus(kept).toInstant();
    }

    /** Returns the next day after a time on which many rows go at once; empty when there is none. */
    public Optional<LocalDate> nextGreatDay(Instant now) {
        return Optional.ofNullable(greatDay)
                .map(next -> next.apply(now.atZone(ClockProducer.ZONE).toLocalDate()));
    }

    /** Deletes what is due at a time, or forgets what is to be forgotten of it; returns the number of rows. */
    public int keep(EntityManager em, Instant at) {
        return bound(em.createNamedQuery(query), at).executeUpdate();
    }

    /** Returns the query of what is due at a time, for who deletes it in portions. */
    public <T> TypedQuery<T> due(EntityManager em, Class<T> type, Instant at) {
        return bound(em.createNamedQuery(query, type), at);
    }

    /** Counts what will be due at a time, up to a number. */
    public int count(EntityManager em, Instant at, int most) {
        var named = em.createNamedQuery(query);
        var jpql = named.unwrap(JpaQuery.class).getDatabaseQuery().getJPQLString();
        // A native one finds rows already.
        return bound(jpql == null ? named : em.createQuery(finding(jpql)), at)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    private <Q extends Query> Q bound(Q due, Instant at) {
        deadline.accept(due, at);
        return due;
    }

    /** Returns the query that finds the ids of what a statement of JPQL deletes, changes or finds. */
    static String finding(String jpql) {
        var delete = DELETE.matcher(jpql);
        if (delete.matches()) {
            return "SELECT " + delete.group(2) + ".id FROM " + delete.group(1);
        }
        var update = UPDATE.matcher(jpql);
        if (update.matches()) {
            return "SELECT " + update.group(2) + ".id FROM " + update.group(1) + update.group(3);
        }
        var select = SELECT.matcher(jpql);
        return select.matches() ? "SELECT " + select.group(1) + ".id" + select.group(2) : jpql;
    }
}
