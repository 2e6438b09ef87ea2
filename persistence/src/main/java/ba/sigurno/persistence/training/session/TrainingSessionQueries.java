package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;

/**
 * The lists, counts and reports of training sessions; a session itself is found by
 * {@link TrainingSession#BY_PUBLIC_ID}.
 */
@MappedSuperclass
@NamedQuery(
        name = TrainingSessionQueries.UPCOMING,
        query = TrainingSessionQueries.WITH_EDITION + TrainingSessionQueries.NOT_OVER + " ORDER BY s.startsAt, s.id")
@NamedQuery(
        name = TrainingSessionQueries.COUNT_UPCOMING,
        query = "SELECT COUNT(s) FROM TrainingSession s" + TrainingSessionQueries.NOT_OVER)
@NamedQuery(
        name = TrainingSessionQueries.PAST,
        query = TrainingSessionQueries.WITH_EDITION + TrainingSessionQueries.OVER
                + " ORDER BY s.startsAt DESC, s.id DESC")
@NamedQuery(
        name = TrainingSessionQueries.COUNT_PAST,
        query = "SELECT COUNT(s) FROM TrainingSession s" + TrainingSessionQueries.OVER)
@NamedQuery(
        name = TrainingSessionQueries.CLASHES,
        query = TrainingSessionQueries.WITH_EDITION
                + " WHERE s.trainer = :trainer AND s.cancelledAt IS NULL AND EXISTS (SELECT m FROM SessionMeeting m WHERE m.session = s"
                + " AND m.startsAt < :endsAt AND m.endsAt > :startsAt)")
@NamedQuery(
        name = TrainingSessionQueries.COUNT_AHEAD,
        query = "SELECT COUNT(DISTINCT s) FROM TrainingSession s LEFT JOIN s.assistants a WHERE s.endsAt > :now"
                + " AND s.cancelledAt IS NULL AND (s.trainer = :account OR a = :account)")
@NamedQuery(
        name = TrainingSessionQueries.OPEN,
        query = TrainingSessionQueries.WITH_EDITION + TrainingSessionQueries.OPEN_TO_TEACHER
                + " ORDER BY CASE WHEN i.id IS NULL THEN 1 ELSE 0 END, s.startsAt, s.id")
@NamedQuery(
        name = TrainingSessionQueries.COUNT_OPEN,
        query = "SELECT COUNT(s) FROM TrainingSession s LEFT JOIN s.authority a"
                + TrainingSessionQueries.OPEN_TO_TEACHER)
@NamedQuery(
        name = TrainingSessionQueries.MEANT_FOR,
        query = "SELECT COUNT(s) FROM TrainingSession s LEFT JOIN s.authority a WHERE s = :session AND "
                + TrainingSessionQueries.FOR_TEACHER)
@NamedQuery(
        name = TrainingSessionQueries.COUNT_LED,
        query = "SELECT t.id, COUNT(s) FROM TrainingSession s JOIN s.trainer t WHERE t.id IN :accountIds"
                + TrainingSessionQueries.HELD + " GROUP BY t.id")
@NamedQuery(
        name = TrainingSessionQueries.COUNT_ASSISTED,
        query = "SELECT t.id, COUNT(s) FROM TrainingSession s JOIN s.assistants t WHERE t.id IN :accountIds"
                + TrainingSessionQueries.HELD + " GROUP BY t.id")
@NamedQuery(
        name = TrainingSessionQueries.COUNT_TAUGHT,
        query = "SELECT t.id, COUNT(DISTINCT r.account) FROM Registration r JOIN r.session s JOIN s.trainer t"
                + " WHERE t.id IN :accountIds AND r.attended = TRUE" + TrainingSessionQueries.HELD + " GROUP BY t.id")
abstract class TrainingSessionQueries extends PublicEntity {

    /**
     * Finds the sessions that end after {@code :now}, soonest first, of the trainer with {@code :trainerId} unless that
     * is null; with edition, titles and registrations. Filtered: of the programme with {@code :programmeId}, a public
     * id, unless null, held between {@code :from} and {@code :until}, whose place or trainer is like {@code :latin} or
     * {@code :cyrillic}.
     */
    public static final String UPCOMING = "TrainingSession.upcoming";

    /** Counts what {@link #UPCOMING} finds. */
    public static final String COUNT_UPCOMING = "TrainingSession.countUpcoming";

    /** Counts the sessions that are not over at {@code :now} and that {@code :account} leads or helps in. */
    public static final String COUNT_AHEAD = "TrainingSession.countAhead";

    /** Finds the sessions that are over at {@code :now}, the latest first, otherwise like {@link #UPCOMING}. */
    public static final String PAST = "TrainingSession.past";

    /** Counts what {@link #PAST} finds. */
    public static final String COUNT_PAST = "TrainingSession.countPast";

    /**
     * Finds the sessions of {@code :trainer}, but for cancelled ones, of which a meeting overlaps the time from
     * {@code :startsAt} to {@code :endsAt}.
     */
    public static final String CLASHES = "TrainingSession.clashes";

    /**
     * Finds the sessions after {@code :now} that are meant for the teacher with {@code :accountId}, those to which the
     * teacher is invited first, then soonest first, fetched and filtered likewise.
     */
    public static final String OPEN = "TrainingSession.open";

    /** Counts what {@link #OPEN} finds. */
    public static final String COUNT_OPEN = "TrainingSession.countOpen";

    /** Finds 1 when {@code :session} is meant for the teacher with {@code :accountId}, else 0. */
    public static final String MEANT_FOR = "TrainingSession.meantFor";

    /** Counts the sessions over at {@code :now} that each of the accounts with {@code :accountIds} led. */
    public static final String COUNT_LED = "TrainingSession.countLed";

    /** Counts the sessions they assisted in. */
    public static final String COUNT_ASSISTED = "TrainingSession.countAssisted";

    /** Counts the teachers who attended all dates of a session that they led. */
    public static final String COUNT_TAUGHT = "TrainingSession.countTaught";

    /**
     * The beginning of the queries, in which the edition is fetched by a hint, together with its texts: one path is
     * fetched in one way only.
     */
    static final String WITH_EDITION =
            "SELECT s FROM TrainingSession s JOIN FETCH s.trainer" + " LEFT JOIN FETCH s.authority a";

    static final String OF_TRAINER = " (:trainerId IS NULL OR s.trainer.id = :trainerId OR EXISTS"
            + " (SELECT h FROM TrainingSession h JOIN h.assistants x WHERE h = s AND x.id = :trainerId))";

    static final String HELD = " AND s.endsAt <= :now AND s.cancelledAt IS NULL";

    static final String FILTERED = " AND (:programmeId IS NULL OR s.edition.programme.publicId = :programmeId)"
            + " AND s.startsAt < :until AND s.endsAt > :from"
            + " AND (SQL('? COLLATE utf8mb4_unicode_520_ci', s.place) LIKE :latin"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', s.place) LIKE :cyrillic"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', s.trainer.nameLatin) LIKE :latin)";

    static final String NOT_OVER = " WHERE s.endsAt > :now AND" + OF_TRAINER + FILTERED;

    static final String OVER = " WHERE s.endsAt <= :now AND" + OF_TRAINER + FILTERED;

    static final String FOR_TEACHER = "(a IS NULL OR EXISTS (SELECT g FROM RoleGrant g WHERE g.account.id = :accountId"
            + " AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER AND g.school.authority = a))";

    static final String OPEN_TO_TEACHER = " LEFT JOIN s.registrations i ON i.account.id = :accountId"
            + " AND i.state = ba.sigurno.persistence.training.session.RegistrationState.INVITED"
            + " WHERE s.startsAt > :now AND s.cancelledAt IS NULL AND (i.id IS NOT NULL OR " + FOR_TEACHER + ")"
            + FILTERED;
}
