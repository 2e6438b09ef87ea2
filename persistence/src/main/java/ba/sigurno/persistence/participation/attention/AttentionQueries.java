package ba.sigurno.persistence.participation.attention;

/**
 * The questions by which schools are found that need attention: JPQL that counts by school over the schools of
 * {@code :authorities}. A school with a count of zero is not in the answer.
 */
public final class AttentionQueries {

    private static final String COUNT =
            "SELECT NEW ba.sigurno.persistence.participation.SchoolCount(s.id, COUNT(DISTINCT ";

    private static final String OURS = " WHERE s.authority IN :authorities";

    /** Counts the teachers in service who have a certificate that is valid on {@code :today}. */
    public static final String CERTIFIED =
            COUNT + "a.id)) FROM RoleGrant g JOIN g.school s JOIN g.account a, Certificate c"
                    + OURS + " AND c.accountId = a.id AND a.enabled = TRUE"
                    + " AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER AND c.forceSessionId IS NOT NULL"
                    + " AND (c.validUntil IS NULL OR c.validUntil >= :today) GROUP BY s.id";

    /**
     * Counts the teachers in service with a certificate that expires from {@code :today} to {@code :until} and none of the
     * same programme that is valid longer.
     */
    public static final String EXPIRING =
            COUNT + "a.id)) FROM RoleGrant g JOIN g.school s JOIN g.account a, Certificate c"
                    + OURS + " AND c.accountId = a.id AND a.enabled = TRUE"
                    + " AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER AND c.forceSessionId IS NOT NULL"
                    + " AND c.validUntil BETWEEN :today AND :until AND NOT EXISTS (SELECT l FROM Certificate l"
                    + " WHERE l.accountId = c.accountId AND l.programmeId = c.programmeId AND l.forceSessionId IS NOT NULL"
                    + " AND (l.validUntil IS NULL OR l.validUntil > :until)) GROUP BY s.id";

    /**
     * Counts the open classes of the year that starts in {@code :startYear} that were made before {@code :since} and in
     * which no pupil was here since then.
     */
    public static final String STOPPED = COUNT + "c.id)) FROM ClassFact f JOIN f.schoolClass c JOIN f.school s" + OURS
            + " AND f.startYear = :startYear AND c.archivedAt IS NULL AND c.createdAt < :since AND NOT EXISTS"
            + " (SELECT o FROM ClassFact o WHERE o.schoolClass = c AND o.lastActiveAt >= :since) GROUP BY s.id";

    /** Counts the requests for workshops that wait for a decision since before {@code :since}. */
    public static final String WAITING = COUNT + "r.id)) FROM WorkshopRequest r JOIN r.school s" + OURS
            + " AND r.state = ba.sigurno.persistence.workshop.request.RequestState.REQUESTED"
            + " AND r.waitingSince < :since GROUP BY s.id";

    /** Finds the accounts that coordinate the schools {@code :schools}, with these. */
    public static final String COORDINATORS = "SELECT g FROM RoleGrant g JOIN FETCH g.account a JOIN FETCH g.school"
            + " WHERE g.school IN :schools AND a.enabled = TRUE"
            + " AND g.role = ba.sigurno.persistence.identity.account.Role.SCHOOL_COORDINATOR ORDER BY a.nameLatin, a.id";

    /** Finds the schools with {@code :publicIds}, with their authorities. */
    public static final String SCHOOLS = "SELECT s FROM School s JOIN FETCH s.authority WHERE s.publicId IN :publicIds";

    private AttentionQueries() {}
}
