package ba.sigurno.persistence.workshop.report;

import ba.sigurno.persistence.workshop.request.WorkshopRequest;

/** The questions about workshops that were to be reported on: JPQL about workshops {@code w}. */
public final class WorkshopReportQueries {

    private static final String WITH_ALL = "SELECT w FROM Workshop w JOIN FETCH w.request r JOIN FETCH r.school s"
            + " JOIN FETCH s.authority LEFT JOIN FETCH s.municipality JOIN FETCH r.topic t JOIN FETCH w.trainer o";

    private static final String AWAITED =
            " r.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED AND w.endsAt <= :before";

    private static final String ATTENDED =
            "(w.trainer.id = :trainerId OR EXISTS (SELECT h FROM Workshop v JOIN v.assistants h"
                    + " WHERE v = w AND h.id = :trainerId))";

    private static final String HELD = " WHERE " + ATTENDED
            + " AND r.state = ba.sigurno.persistence.workshop.request.RequestState.HELD"
            + " AND w.startsAt >= :from AND w.startsAt < :until";

    /** Counts the workshops of {@code :trainerId} that ended until {@code :before} without a report, with the end of the first. */
    public static final String WAITING_OF_TRAINER = "SELECT COUNT(w), FUNCTION('MIN', w.endsAt) FROM Workshop w"
            + " JOIN w.request r WHERE w.trainer.id = :trainerId AND" + AWAITED;

    /** Lists them, the oldest first, with school, topic and trainer. */
    public static final String OF_TRAINER =
            WITH_ALL + " WHERE o.id = :trainerId AND" + AWAITED + " ORDER BY w.endsAt, w.id";

    /** Counts the workshops of all trainers that ended until {@code :before} without a report, with the end of the first. */
    public static final String WAITING =
            "SELECT COUNT(w), FUNCTION('MIN', w.endsAt) FROM Workshop w JOIN w.request r WHERE" + AWAITED;

    /** Lists them, the oldest first, with school, topic and trainer. */
    public static final String MISSING = WITH_ALL + " WHERE" + AWAITED + " ORDER BY w.endsAt, w.id";

    /** Lists the planned workshops to which {@code :trainerId} comes and that end after {@code :now}, the soonest first. */
    public static final String AHEAD = WITH_ALL + " WHERE " + ATTENDED
            + " AND r.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED AND w.endsAt > :now"
            + " ORDER BY w.startsAt, w.id";

    /** Counts the workshops that {@code :trainerId} held, or came to beside who did, from {@code :from} until before {@code :until}. */
    public static final String HELD_COUNT = "SELECT COUNT(w) FROM Workshop w JOIN w.request r" + HELD;

    /** Lists them, the latest first, with school, topic and trainer. */
    public static final String HELD_LIST = WITH_ALL + HELD + " ORDER BY w.startsAt DESC, w.id";

    /** Finds the beginnings and ends of them. */
    public static final String HELD_TIMES =
            "SELECT NEW ba.sigurno.persistence.workshop.report.HeldTime(w.startsAt, w.endsAt) FROM Workshop w JOIN w.request r"
                    + HELD;

    private static final String REPORTED = " FROM WorkshopReport p JOIN p.workshop w JOIN w.request r JOIN r.school s"
            + " JOIN s.authority a JOIN r.topic t JOIN w.trainer o";

    /**
     * Counts the reports on the workshops that {@link WorkshopRequest#FOUND} leaves, with the sum of pupils, where they are
     * {@code :least} or more, and of adults.
     */
    public static final String MET =
            "SELECT COUNT(p), SUM(CASE WHEN p.pupils >= :least THEN p.pupils ELSE 0 END), SUM(p.adults)" + REPORTED
                    + WorkshopRequest.FOUND;

    /** Finds the workshops in sight that were held from {@code :from} until before {@code :until}, the first first. */
    public static final String HELD_BETWEEN =
            "SELECT NEW ba.sigurno.persistence.workshop.report.HeldWorkshop(w.startsAt, w.endsAt, o.displayName, a.id, t.id,"
                    + " p.pupils, p.girls, p.adults)" + REPORTED + " WHERE " + WorkshopRequest.IN_SIGHT
                    + " AND w.startsAt >= :from AND w.startsAt < :until ORDER BY w.startsAt, w.id";

    /**
     * Sums up the workshops that were held from {@code :from} until before {@code :until} by authorities; pupils where they are
     * {@code :least} or more.
     */
    public static final String HELD_BY_AUTHORITY =
            "SELECT NEW ba.sigurno.persistence.workshop.report.HeldSum(a.id, COUNT(p),"
                    + " SUM(CASE WHEN p.pupils >= :least THEN p.pupils ELSE 0 END), SUM(p.adults))" + REPORTED
                    + " WHERE w.startsAt >= :from AND w.startsAt < :until GROUP BY a.id";

    private WorkshopReportQueries() {}
}
