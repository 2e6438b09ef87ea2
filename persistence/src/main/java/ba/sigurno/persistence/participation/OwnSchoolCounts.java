package ba.sigurno.persistence.participation;

import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;

/**
 * The questions of a school's own view: JPQL about one {@code :school}, most of it in one school year, that counts or lists
 * what is counted. Nothing of it is about children.
 */
public final class OwnSchoolCounts {

    private static final String TEACHES =
            "g.school = :school AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER";

    private static final String OF_CLASS = " WHERE c.school = :school AND c.schoolYear = :schoolYear";

    private static final String WAITING = " WHERE r.school = :school AND r.state IN"
            + " (ba.sigurno.persistence.workshop.request.RequestState.REQUESTED,"
            + " ba.sigurno.persistence.workshop.request.RequestState.ASKED_BACK,"
            + " ba.sigurno.persistence.workshop.request.RequestState.APPROVED)";

    private static final String PLANNED = " WHERE r.school = :school"
            + " AND (r.state = ba.sigurno.persistence.workshop.request.RequestState.HELD OR w.endsAt > :now"
            + " AND r.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED)"
            + " AND w.endsAt >= :from AND w.endsAt < :until";

    private static final String SEATED = " WHERE"
            + " r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED"
            + " AND s.endsAt >= :from AND s.endsAt < :until AND s.cancelledAt IS NULL"
            + " AND EXISTS (SELECT g FROM RoleGrant g WHERE g.account = r.account AND " + TEACHES + ")";

    private static final String HELD = " FROM Certificate c"
            + " WHERE c.heldOn BETWEEN :first AND :last AND c.forceSessionId IS NOT NULL"
            + " AND EXISTS (SELECT g FROM RoleGrant g WHERE g.account.id = c.accountId AND " + TEACHES + ")";

    /** Counts the teachers who can sign in. */
    public static final String TEACHERS =
            "SELECT COUNT(g) FROM RoleGrant g WHERE " + TEACHES + " AND g.account.enabled = TRUE";

    /** Counts the requests for an account that wait for a decision. */
    public static final String ACCOUNT_REQUESTS = "SELECT COUNT(r) FROM AccountRequest r WHERE r.school = :school"
            + " AND r.state = ba.sigurno.persistence.identity.request.AccountRequestState.WAITING";

    /** Counts the classes of {@code :schoolYear}. */
    public static final String CLASSES = "SELECT COUNT(c) FROM SchoolClass c" + OF_CLASS;

    /** Lists them, by grade and name. */
    public static final String CLASS_LIST =
            "SELECT c FROM SchoolClass c" + OF_CLASS + " ORDER BY c.grades, c.name, c.id";

    /** Finds the teachers of the classes with {@code :ids} in these days, with their accounts. */
    public static final String CLASS_TEACHERS = "SELECT k FROM ClassTeacher k JOIN FETCH k.account a"
            + " WHERE k.schoolClass.id IN :ids AND k.accepted = TRUE AND " + ClassTeacher.PRESENT
            + " ORDER BY a.nameLatin, a.id";

    /** Counts the modules that were given to classes of {@code :schoolYear}. */
    public static final String MODULES = "SELECT COUNT(a) FROM Assignment a JOIN a.schoolClass c" + OF_CLASS;

    /** Finds their editions, with module and texts. */
    public static final String MODULE_EDITIONS = "SELECT e FROM ModuleEdition e JOIN FETCH e.module WHERE EXISTS"
            + " (SELECT a FROM Assignment a JOIN a.schoolClass c" + OF_CLASS + " AND a.edition = e)";

    /** Lists them with class and edition, the latest first. */
    public static final String MODULE_LIST = "SELECT a FROM Assignment a JOIN FETCH a.schoolClass c" + OF_CLASS
            + " ORDER BY a.assignedAt DESC, a.id DESC";

    /** Counts the requests for workshops that are open. */
    public static final String REQUESTS = "SELECT COUNT(r) FROM WorkshopRequest r" + WAITING;

    /** Lists them with topic and classes, the longest waiting first. */
    public static final String REQUEST_LIST =
            "SELECT r FROM WorkshopRequest r JOIN FETCH r.topic" + WAITING + " ORDER BY r.requestedAt, r.id";

    /** Counts the workshops from {@code :from} until before {@code :until}, reported as held or to come at {@code :now}. */
    public static final String WORKSHOPS = "SELECT COUNT(w) FROM Workshop w JOIN w.request r" + PLANNED;

    /** Lists them with topic and classes, the latest first. */
    public static final String WORKSHOP_LIST = "SELECT w FROM Workshop w JOIN FETCH w.request r JOIN FETCH r.topic"
            + PLANNED + " ORDER BY w.startsAt DESC, w.id";

    /** Counts the places that teachers have on trainings from {@code :from} until before {@code :until}, held or to come. */
    public static final String PLACES = "SELECT COUNT(r) FROM Registration r JOIN r.session s" + SEATED;

    /** Lists them with teacher and edition, the latest first. */
    public static final String PLACE_LIST = "SELECT r FROM Registration r JOIN FETCH r.account JOIN FETCH r.session s"
            + " JOIN FETCH s.edition" + SEATED + " ORDER BY s.startsAt DESC, r.id";

    /** Counts the certificates neither void nor replaced that teachers hold, for trainings from {@code :first} to {@code :last}. */
    public static final String CERTIFICATES = "SELECT COUNT(c)" + HELD;

    /** Lists them, the latest first. */
    public static final String CERTIFICATE_LIST = "SELECT c" + HELD + " ORDER BY c.heldOn DESC, c.id";

    private OwnSchoolCounts() {}
}
