package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;

/** The lists, counts and reports of registrations. */
@MappedSuperclass
@NamedQuery(
        name = RegistrationQueries.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(r) FROM Registration r JOIN r.session s WHERE" + RegistrationQueries.OF)
@NamedQuery(
        name = RegistrationQueries.OF_SESSIONS,
        query = "SELECT r FROM Registration r WHERE r.account.id = :accountId AND r.session IN :sessions")
@NamedQuery(
        name = RegistrationQueries.TO_ASK,
        query =
                "SELECT r FROM Registration r JOIN r.session s WHERE r.feedbackAskedAt IS NULL AND r.feedbackGiven = FALSE"
                        + " AND s.cancelledAt IS NULL AND s.endsAt >= :from AND s.endsAt < :until"
                        + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED"
                        + " AND EXISTS (SELECT o FROM Registration o JOIN o.marks m WHERE o = r AND VALUE(m) = TRUE) ORDER BY r.id",
        hints = {
            // Other queries fetch them by a join, which a batch at the relationship would overrule.
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.account")
        })
@NamedQuery(
        name = RegistrationQueries.OF_TEACHERS,
        query =
                "SELECT r FROM Registration r JOIN FETCH r.account JOIN r.session s WHERE s.edition IN :editions"
                        + " AND r.account.id IN :accountIds AND s.cancelledAt IS NULL"
                        + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED ORDER BY s.startsAt, r.id")
@NamedQuery(
        name = RegistrationQueries.OF_SEATED,
        query =
                "SELECT r FROM Registration r JOIN FETCH r.account JOIN r.session s, Registration x WHERE x.session = :session"
                        + " AND x.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED AND r.account = x.account"
                        + " AND s.edition = x.session.edition AND s.cancelledAt IS NULL"
                        + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED ORDER BY s.startsAt, r.id")
@NamedQuery(
        name = RegistrationQueries.COMING,
        query = "SELECT r FROM Registration r JOIN FETCH r.session s WHERE r.account = :account AND s.startsAt > :now"
                + " AND s.cancelledAt IS NULL"
                + " AND r.state <> ba.sigurno.persistence.training.session.RegistrationState.WITHDRAWN ORDER BY s.id")
@NamedQuery(
        name = RegistrationQueries.COUNT_BEGUN,
        query = "SELECT COUNT(r) FROM Registration r WHERE r.account = :account AND r.session.startsAt <= :now"
                + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED")
@NamedQuery(
        name = RegistrationQueries.PURGE,
        query = "DELETE FROM Registration r WHERE r.attended IS NULL"
                + " AND r.state <> ba.sigurno.persistence.training.session.RegistrationState.SEATED"
                + " AND r.session.id IN (SELECT s.id FROM TrainingSession s WHERE s.endsAt < :before)")
@NamedQuery(
        name = RegistrationQueries.PURGE_SEATS,
        query = "DELETE FROM Registration r"
                + " WHERE r.session.id IN (SELECT s.id FROM TrainingSession s WHERE s.endsAt < :before)")
abstract class RegistrationQueries extends BaseEntity {

    /** Counts what {@link #OF_ACCOUNT} finds. */
    public static final String COUNT_OF_ACCOUNT = "Registration.countOfAccount";

    /** Finds the registrations of {@code :accountId}, in any state, for {@code :sessions} (one page of a list). */
    public static final String OF_SESSIONS = "Registration.ofSessions";

    /**
     * Finds those who attended a session that ended from {@code :from} until before {@code :until}, gave no feedback
     * and were not asked for it.
     */
    public static final String TO_ASK = "Registration.toAsk";

    /**
     * Finds the seats of the accounts with {@code :accountIds} in sessions of {@code :editions}, the earliest session
     * first, with account, session, dates and marks.
     */
    public static final String OF_TEACHERS = "Registration.ofTeachers";

    /**
     * Finds the seats of all who have one in {@code :session}, in all sessions of its edition, in the order and as full
     * as {@link #OF_TEACHERS}.
     */
    public static final String OF_SEATED = "Registration.ofSeated";

    /**
     * Finds the seats, places in queues and invitations of {@code :account} in sessions that start after {@code :now},
     * with the session.
     */
    public static final String COMING = "Registration.coming";

    /** Counts the seats of {@code :account} in sessions that had started at {@code :now}. */
    public static final String COUNT_BEGUN = "Registration.countBegun";

    /** Deletes registrations that came to nothing, of sessions that were over before {@code :before}. */
    public static final String PURGE = "Registration.purge";

    /** Deletes all registrations for sessions that were over before {@code :before}. */
    public static final String PURGE_SEATS = "Registration.purgeSeats";

    static final String OF = " r.account.id = :accountId"
            + " AND r.state <> ba.sigurno.persistence.training.session.RegistrationState.WITHDRAWN"
            + " AND r.state <> ba.sigurno.persistence.training.session.RegistrationState.INVITED"
            + TrainingSession.FILTERED;

    /**
     * Finds the seats and places in queues of {@code :accountId}, with session, edition and titles: JPQL about the
     * registration and its session {@code s}, without an order; sessions are filtered like those of
     * {@link TrainingSession#UPCOMING}.
     */
    public static final String OF_ACCOUNT = "SELECT r FROM Registration r JOIN r.session s WHERE" + OF;
}
