package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;

/**
 * The lists, counts and reports of training sessions; a session itself is found by
 * {@link TrainingSession#BY_PUBLIC_ID}.
 */
@MappedSuperclass
@NamedQuery(
        name = TrainingSessionQueries.COUNT_UPCOMING,
        query = "SELECT COUNT(s) FROM TrainingSession s" + TrainingSessionQueries.NOT_OVER)
@NamedQuery(
        name = TrainingSessionQueries.COUNT_PAST,
        query = "SELECT COUNT(s) FROM TrainingSession s" + TrainingSessionQueries.OVER)
@NamedQuery(
        name = TrainingSessionQueries.COUNT_TO_MARK,
        query = "SELECT COUNT(s) FROM TrainingSession s" + TrainingSessionQueries.UNMARKED
                + TrainingSessionQueries.FILTERED)
@NamedQuery(
        name = TrainingSessionQueries.WAITING_TO_MARK,
        query = "SELECT COUNT(s), FUNCTION('MIN', s.endsAt) FROM TrainingSession s" + TrainingSessionQueries.UNMARKED)
@NamedQuery(
        name = TrainingSessionQueries.COUNT_TASKS,
        query = "SELECT COUNT(s) FROM TrainingSession s" + TrainingSessionQueries.WITH_TASKS
                + TrainingSessionQueries.FILTERED)
@NamedQuery(
        name = TrainingSessionQueries.WAITING_TASKS,
        query =
                "SELECT COUNT(DISTINCT s.id), FUNCTION('MIN', f.handedInAt) FROM Registration r JOIN r.session s, Fulfilment f"
                        + " WHERE s.cancelledAt IS NULL AND" + TrainingSessionQueries.LED + " AND "
                        + TrainingSessionQueries.SUBMITTED)
@NamedQuery(
        name = TrainingSessionQueries.COUNT_INVITED,
        query = "SELECT COUNT(s) FROM TrainingSession s JOIN s.registrations r" + TrainingSessionQueries.INVITING
                + TrainingSessionQueries.FILTERED)
@NamedQuery(
        name = TrainingSessionQueries.WAITING_INVITED,
        query = "SELECT COUNT(s), FUNCTION('MIN', r.registeredAt) FROM TrainingSession s JOIN s.registrations r"
                + TrainingSessionQueries.INVITING)
@NamedQuery(
        name = TrainingSessionQueries.CLASHES,
        query = TrainingSessionQueries.WITH_EDITION
                + " WHERE s.trainer = :trainer AND s.cancelledAt IS NULL AND EXISTS (SELECT m FROM SessionMeeting m WHERE m.session = s"
                + " AND m.startsAt < :endsAt AND m.endsAt > :startsAt)")
@NamedQuery(
        name = TrainingSessionQueries.DEADLINE_TO_REMIND,
        query =
                TrainingSessionQueries.WITH_EDITION + " WHERE s.deadlineRemindedAt IS NULL AND s.cancelledAt IS NULL"
                        + " AND s.registrationClosesAt > :now AND s.registrationClosesAt <= :until ORDER BY s.registrationClosesAt, s.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "s.registrations.account")
        })
@NamedQuery(
        name = TrainingSessionQueries.AHEAD,
        query =
                TrainingSessionQueries.WITH_EDITION + " WHERE s.cancelledAt IS NULL AND s.endsAt > :from"
                        + " AND s.startsAt < :until AND (s.trainer = :account OR EXISTS"
                        + " (SELECT h FROM TrainingSession h JOIN h.assistants x WHERE h = s AND x = :account) OR EXISTS"
                        + " (SELECT r FROM Registration r WHERE r.session = s AND r.account = :account"
                        + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED)) ORDER BY s.startsAt, s.id")
@NamedQuery(
        name = TrainingSessionQueries.COUNT_AHEAD,
        query = "SELECT COUNT(DISTINCT s) FROM TrainingSession s LEFT JOIN s.assistants a WHERE s.endsAt > :now"
                + " AND s.cancelledAt IS NULL AND (s.trainer = :account OR a = :account)")
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

    /** Counts what {@link #UPCOMING} finds. */
    public static final String COUNT_UPCOMING = "TrainingSession.countUpcoming";

    /**
     * Finds the sessions that end after {@code :from} and start before {@code :until} and that {@code :account} leads, helps
     * in or has a seat in, the soonest first, with trainer and authority.
     */
    public static final String AHEAD = "TrainingSession.ahead";

    /** Counts the sessions that are not over at {@code :now} and that {@code :account} leads or helps in. */
    public static final String COUNT_AHEAD = "TrainingSession.countAhead";

    /**
     * Finds those whose registration closes after {@code :now} and until {@code :until} and of whose deadline nobody was
     * reminded, the next first.
     */
    public static final String DEADLINE_TO_REMIND = "TrainingSession.deadlineToRemind";

    /** Counts what {@link #PAST} finds. */
    public static final String COUNT_PAST = "TrainingSession.countPast";

    /** Counts what {@link #TO_MARK} finds. */
    public static final String COUNT_TO_MARK = "TrainingSession.countToMark";

    /** Finds the number of those sessions, unfiltered, and when the first was over. */
    public static final String WAITING_TO_MARK = "TrainingSession.waitingToMark";

    /** Counts what {@link #TASKS} finds. */
    public static final String COUNT_TASKS = "TrainingSession.countTasks";

    /** Finds the number of those sessions, unfiltered, and when the first task was submitted. */
    public static final String WAITING_TASKS = "TrainingSession.waitingTasks";

    /** Counts what {@link #INVITED} finds. */
    public static final String COUNT_INVITED = "TrainingSession.countInvited";

    /** Finds the number of those sessions, unfiltered, and when the first invitation was sent. */
    public static final String WAITING_INVITED = "TrainingSession.waitingInvited";

    /**
     * Finds the sessions of {@code :trainer}, but for cancelled ones, of which a meeting overlaps the time from
     * {@code :startsAt} to {@code :endsAt}.
     */
    public static final String CLASHES = "TrainingSession.clashes";

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
            + " AND (SQL('? COLLATE utf8mb4_unicode_520_ci', s.placeLatin) LIKE :latin"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', s.trainer.nameLatin) LIKE :latin)";

    static final String NOT_OVER = " WHERE s.endsAt > :now AND" + OF_TRAINER + FILTERED;

    static final String OVER = " WHERE s.endsAt <= :now AND" + OF_TRAINER + FILTERED;

    static final String LED = " (:trainerId IS NULL OR s.trainer.id = :trainerId)";

    static final String UNMARKED = " WHERE s.endsAt <= :now AND s.cancelledAt IS NULL AND" + LED
            + " AND EXISTS (SELECT r FROM Registration r WHERE r.session = s AND r.attended IS NULL"
            + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED)";

    static final String SUBMITTED = "r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED"
            + " AND f.account = r.account AND f.requirement.edition = s.edition"
            + " AND f.state = ba.sigurno.persistence.training.progress.FulfilmentState.HANDED_IN";

    static final String WITH_TASKS = " WHERE s.cancelledAt IS NULL AND" + LED
            + " AND EXISTS (SELECT f FROM Fulfilment f, Registration r WHERE r.session = s AND " + SUBMITTED + ")";

    static final String INVITING = " WHERE s.startsAt > :now AND s.cancelledAt IS NULL AND r.account.id = :accountId"
            + " AND (s.registrationClosesAt IS NULL OR s.registrationClosesAt > :now)"
            + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.INVITED";

    static final String FOR_TEACHER = "(a IS NULL OR EXISTS (SELECT g FROM RoleGrant g WHERE g.account.id = :accountId"
            + " AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER AND g.school.authority = a))";

    static final String OPEN_TO_TEACHER = " LEFT JOIN s.registrations i ON i.account.id = :accountId"
            + " AND i.state = ba.sigurno.persistence.training.session.RegistrationState.INVITED"
            + " WHERE s.startsAt > :now AND s.cancelledAt IS NULL AND (i.id IS NOT NULL OR " + FOR_TEACHER + ")"
            + FILTERED;

    /**
     * Finds the sessions that end after {@code :now}, of the trainer with {@code :trainerId} unless that is null; with
     * edition, titles and registrations: JPQL about {@code s}, without an order. Filtered: of the programme with
     * {@code :programmeId}, a public id, unless null, held between {@code :from} and {@code :until}, whose place or
     * trainer in Latin letters is like {@code :latin}.
     */
    public static final String UPCOMING = WITH_EDITION + NOT_OVER;

    /** Finds the sessions that are over at {@code :now}, otherwise like {@link #UPCOMING}. */
    public static final String PAST = WITH_EDITION + OVER;

    /**
     * Finds the sessions over at {@code :now} that the trainer with {@code :trainerId} leads, or anybody when that is null, in
     * which a teacher is not marked, fetched and filtered likewise.
     */
    public static final String TO_MARK = WITH_EDITION + UNMARKED + FILTERED;

    /** Finds the sessions led likewise of whose teachers somebody submitted a task that nobody decided on. */
    public static final String TASKS = WITH_EDITION + WITH_TASKS + FILTERED;

    /**
     * Finds the sessions after {@code :now} to which the teacher with {@code :accountId} is invited and did not answer,
     * fetched and filtered likewise.
     */
    public static final String INVITED = WITH_EDITION + " JOIN s.registrations r" + INVITING + FILTERED;

    /**
     * Finds the sessions after {@code :now} that are meant for the teacher with {@code :accountId}, fetched and filtered
     * likewise; {@code i} is an invitation of the teacher.
     */
    public static final String OPEN = WITH_EDITION + OPEN_TO_TEACHER;
}
