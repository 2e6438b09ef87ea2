package ba.sigurno.persistence.workshop.disturbance;

/**
 * The questions about planned workshops that stand in a break of their school or a leave of their trainer: JPQL about
 * workshops {@code w}. A workshop is between 7:00 and 19:00 of a clock one or two hours ahead of UTC, so the day of its start
 * in UTC is its day.
 */
public final class DisturbedWorkshopQueries {

    private static final String STATE = " WHERE r.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED";

    private static final String FROM = " FROM Workshop w JOIN w.request r JOIN r.school s JOIN w.trainer o";

    private static final String DISTURBED = STATE
            + " AND w.startsAt > :now AND w.confirmed = FALSE AND (EXISTS (SELECT l FROM TrainerLeave l"
            + " WHERE l.profile.account = o AND FUNCTION('DATE', w.startsAt) BETWEEN l.firstDay AND l.lastDay)"
            + " OR EXISTS (SELECT b FROM SchoolBreak b WHERE b.authority = s.authority"
            + " AND FUNCTION('DATE', w.startsAt) BETWEEN b.firstDay AND b.lastDay))";

    private static final String WITH_ALL = "SELECT w FROM Workshop w JOIN FETCH w.request r JOIN FETCH r.school s"
            + " JOIN FETCH s.authority LEFT JOIN FETCH s.municipality JOIN FETCH r.topic JOIN FETCH w.trainer o";

    /** Counts those that begin after {@code :now} and nobody confirmed, with the time since which the first of them is planned. */
    public static final String WAITING = "SELECT COUNT(w), FUNCTION('MIN', r.waitingSince)" + FROM + DISTURBED;

    /** Lists them, the soonest first, with school, topic and trainer. */
    public static final String LIST = WITH_ALL + DISTURBED + " ORDER BY w.startsAt, w.id";

    /** Lists the planned ones at schools of {@code :authority} that start from {@code :from} until before {@code :until}. */
    public static final String OF_AUTHORITY = WITH_ALL + STATE
            + " AND s.authority = :authority AND w.startsAt >= :from AND w.startsAt < :until ORDER BY w.startsAt, w.id";

    /** Lists the planned ones of {@code :trainer} that start from {@code :from} until before {@code :until}. */
    public static final String OF_TRAINER = WITH_ALL + STATE
            + " AND o = :trainer AND w.startsAt >= :from AND w.startsAt < :until ORDER BY w.startsAt, w.id";

    /**
     * Counts the requests of schools of {@code :authority} that nobody planned yet and that prefer a day from {@code :first}
     * to {@code :last}.
     */
    public static final String WISHED = "SELECT COUNT(DISTINCT r) FROM WorkshopRequest r JOIN r.school s"
            + " JOIN r.wishedDates d WHERE s.authority = :authority AND d BETWEEN :first AND :last"
            + " AND r.state IN (ba.sigurno.persistence.workshop.request.RequestState.REQUESTED,"
            + " ba.sigurno.persistence.workshop.request.RequestState.ASKED_BACK,"
            + " ba.sigurno.persistence.workshop.request.RequestState.APPROVED)";

    private DisturbedWorkshopQueries() {}
}
