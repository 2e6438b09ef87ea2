package ba.sigurno.persistence.participation;

/** The questions about the awards of teachers: JPQL over teachers in service at schools of {@code :authorities}. */
public final class TeacherAwards {

    private static final String GRANT =
            "g.role = ba.sigurno.persistence.identity.account.Role.TEACHER" + " AND g.school.authority IN :authorities";

    private static final String FOUND = " FROM Account a WHERE a.enabled = TRUE"
            + " AND SQL('? COLLATE utf8mb4_unicode_520_ci', a.nameLatin) LIKE :pattern"
            // Rather than "exists", for which MySQL would go through the teachers of the whole country.
            + " AND a.id IN (SELECT g.accountId FROM RoleGrant g WHERE " + GRANT
            + " AND (:schoolId IS NULL OR g.school.publicId = :schoolId))";

    private static final String OURS =
            " IN (SELECT a.id FROM RoleGrant g JOIN g.account a WHERE a.enabled = TRUE AND " + GRANT + ")";

    /**
     * Finds the teachers whose name in Latin letters is like {@code :pattern}, of the school with {@code :schoolId} unless that is null:
     * about {@code a}, without an order.
     */
    public static final String TEACHERS = "SELECT a" + FOUND;

    /** Counts what {@link #TEACHERS} finds. */
    public static final String COUNT = "SELECT COUNT(a)" + FOUND;

    /** Finds the teaching of the accounts {@code :accounts} at these schools. */
    public static final String SCHOOLS = "SELECT g FROM RoleGrant g JOIN FETCH g.school JOIN FETCH g.account"
            + " WHERE g.account IN :accounts AND " + GRANT + " ORDER BY g.school.nameLatin";

    /**
     * Finds the certificates of the accounts {@code :accountIds} that are neither void nor replaced, the last issued
     * first.
     */
    public static final String CERTIFICATES = "SELECT c FROM Certificate c WHERE c.accountId IN :accountIds"
            + " AND c.forceSessionId IS NOT NULL ORDER BY c.issuedAt DESC, c.id DESC";

    /**
     * Finds the seats of the accounts {@code :accountIds} that no certificate was given for, the latest session first.
     */
    public static final String BEGUN =
            "SELECT r FROM Registration r JOIN r.session s JOIN s.edition e JOIN e.programme p"
                    + " WHERE r.account.id IN :accountIds AND s.cancelledAt IS NULL"
                    + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED"
                    + " AND NOT EXISTS (SELECT c FROM Certificate c WHERE c.accountId = r.account.id AND c.programmeId = p.publicId"
                    + " AND c.version = 1 AND c.revokedAt IS NULL AND c.issuedAt > s.startsAt) ORDER BY s.startsAt DESC, r.id";

    /**
     * Counts by the public id of a programme the teachers who have a certificate of it that is valid on {@code :today}.
     */
    public static final String AWARDED = "SELECT c.programmeId, COUNT(DISTINCT c.accountId) FROM Certificate c"
            + " WHERE c.forceSessionId IS NOT NULL"
            + " AND (c.validUntil IS NULL OR c.validUntil >= :today) AND c.accountId" + OURS
            + " GROUP BY c.programmeId";

    /** Counts by the public id of a programme the teachers who have or had a seat in a session of it. */
    public static final String SEATED = "SELECT p.publicId, COUNT(DISTINCT r.account.id) FROM Registration r"
            + " JOIN r.session s JOIN s.edition e JOIN e.programme p WHERE s.cancelledAt IS NULL"
            + " AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED AND r.account.id" + OURS
            + " GROUP BY p.publicId";

    private TeacherAwards() {}
}
