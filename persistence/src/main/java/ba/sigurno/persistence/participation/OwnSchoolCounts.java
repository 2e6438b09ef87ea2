package ba.sigurno.persistence.participation;

/** The questions of a school's own view: JPQL that counts at one {@code :school}, most of it in one school year. Nothing of it is about children. */
public final class OwnSchoolCounts {

    private static final String TEACHES =
            "g.school = :school AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER";

    /** Counts the teachers who can sign in. */
    public static final String TEACHERS =
            "SELECT COUNT(g) FROM RoleGrant g WHERE " + TEACHES + " AND g.account.enabled = TRUE";

    /** Counts the classes of {@code :schoolYear}. */
    public static final String CLASSES =
            "SELECT COUNT(c) FROM SchoolClass c WHERE c.school = :school AND c.schoolYear = :schoolYear";

    /** Counts the modules that were given to classes of {@code :schoolYear}. */
    public static final String MODULES = "SELECT COUNT(a) FROM Assignment a JOIN a.schoolClass c"
            + " WHERE c.school = :school AND c.schoolYear = :schoolYear";

    /** Counts the requests for workshops that are open. */
    public static final String REQUESTS =
            "SELECT COUNT(r) FROM WorkshopRequest r WHERE r.school = :school AND r.state IN"
                    + " (ba.sigurno.persistence.workshop.request.RequestState.REQUESTED,"
                    + " ba.sigurno.persistence.workshop.request.RequestState.APPROVED)";

    /** Counts the workshops from {@code :from} until before {@code :until}, held or to come. */
    public static final String WORKSHOPS = "SELECT COUNT(w) FROM Workshop w JOIN w.request r WHERE r.school = :school"
            + " AND r.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED"
            + " AND w.endsAt >= :from AND w.endsAt < :until";

    /** Counts the places that teachers have on trainings from {@code :from} until before {@code :until}, held or to come. */
    public static final String PLACES = "SELECT COUNT(r) FROM Registration r JOIN r.session s"
            + " WHERE r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED"
            + " AND s.endsAt >= :from AND s.endsAt < :until AND s.cancelledAt IS NULL"
            + " AND EXISTS (SELECT g FROM RoleGrant g WHERE g.account = r.account AND " + TEACHES + ")";

    /** Counts the certificates neither void nor replaced that teachers hold, for trainings from {@code :first} to {@code :last}. */
    public static final String CERTIFICATES = "SELECT COUNT(c) FROM Certificate c"
            + " WHERE c.heldOn BETWEEN :first AND :last AND c.forceSessionId IS NOT NULL"
            + " AND EXISTS (SELECT g FROM RoleGrant g WHERE g.account.id = c.accountId AND " + TEACHES + ")";

    private OwnSchoolCounts() {}
}
