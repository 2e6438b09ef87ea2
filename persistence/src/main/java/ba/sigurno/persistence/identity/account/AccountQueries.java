package ba.sigurno.persistence.identity.account;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;

/**
 * The lists and counts of accounts; an account itself is found by {@link Account#BY_PUBLIC_ID} or
 * {@link Account#BY_EMAIL}.
 */
@MappedSuperclass
@NamedQuery(
        name = AccountQueries.BY_EMAILS,
        query = "SELECT DISTINCT a FROM Account a WHERE a.email IN :emails",
        hints = @QueryHint(name = "eclipselink.left-join-fetch", value = "a.grants.school.authority"))
@NamedQuery(name = AccountQueries.BY_IDS, query = "SELECT a FROM Account a WHERE a.id IN :ids")
@NamedQuery(
        name = AccountQueries.NAMES,
        query = "SELECT a.publicId, a.displayName FROM Account a WHERE a.publicId IN :publicIds")
@NamedQuery(
        name = AccountQueries.WITH_ROLE,
        query = "SELECT a FROM Account a WHERE a.enabled = TRUE AND EXISTS"
                + " (SELECT g FROM RoleGrant g WHERE g.account = a AND g.role = :role AND (g.vouchedAt IS NOT NULL"
                + " OR g.role NOT IN (ba.sigurno.persistence.identity.account.Role.ANALYST,"
                + " ba.sigurno.persistence.identity.account.Role.HOTLINE_HEAD,"
                + " ba.sigurno.persistence.identity.account.Role.WELFARE_OFFICER,"
                + " ba.sigurno.persistence.identity.account.Role.COUNSELLOR,"
                + " ba.sigurno.persistence.identity.account.Role.SUPERVISOR))) ORDER BY a.nameLatin, a.id")
@NamedQuery(
        name = AccountQueries.WAITING_FOR_VOUCHERS,
        query = "SELECT DISTINCT a" + AccountQueries.WAITING + " ORDER BY a.nameLatin, a.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "a.grants")
        })
@NamedQuery(
        name = AccountQueries.COUNT_WAITING_FOR_VOUCHERS,
        query = "SELECT COUNT(DISTINCT a)" + AccountQueries.WAITING)
@NamedQuery(
        name = AccountQueries.COORDINATORS,
        query = "SELECT a FROM Account a WHERE a.enabled = TRUE AND EXISTS"
                + " (SELECT g FROM RoleGrant g WHERE g.account = a AND g.authority = :authority)"
                + " ORDER BY a.nameLatin, a.id")
@NamedQuery(
        name = AccountQueries.SCHOOL_COORDINATORS,
        query = "SELECT a FROM Account a WHERE a.enabled = TRUE AND EXISTS"
                + " (SELECT g FROM RoleGrant g WHERE g.account = a AND g.school = :school"
                + " AND g.role = ba.sigurno.persistence.identity.account.Role.SCHOOL_COORDINATOR)"
                + " ORDER BY a.nameLatin, a.id")
@NamedQuery(
        name = AccountQueries.TEACHERS,
        query = "SELECT a FROM Account a WHERE a.enabled = TRUE AND EXISTS"
                + " (SELECT g FROM RoleGrant g WHERE g.account = a AND g.school = :school"
                + " AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER)"
                + " ORDER BY a.nameLatin, a.id",
        hints = {
            // Here and not at the relationships: other queries fetch the grants by a join.
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "a.grants.school.authority")
        })
@NamedQuery(
        name = AccountQueries.OF_SCHOOL,
        query = "SELECT DISTINCT a FROM Account a JOIN a.grants g WHERE g.school = :school ORDER BY a.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "a.grants")
        })
@NamedQuery(name = AccountQueries.SEARCH_COUNT, query = "SELECT COUNT(a) FROM Account a" + AccountQueries.FOUND)
@NamedQuery(
        name = AccountQueries.WAITING_FOR_ERASURE,
        query = "SELECT COUNT(a), FUNCTION('MIN', a.erasureAskedAt) FROM Account a"
                + " WHERE a.erasedAt IS NULL AND a.erasureAskedAt IS NOT NULL")
@NamedQuery(
        name = AccountQueries.FETCH_GRANTS,
        query = "SELECT g FROM RoleGrant g JOIN FETCH g.account LEFT JOIN FETCH g.authority LEFT JOIN FETCH g.school"
                + " WHERE g.account IN :accounts")
abstract class AccountQueries extends PublicEntity {

    /**
     * Finds the accounts with the normal forms of {@code :emails}, with their grants, schools and the schools'
     * authorities.
     */
    public static final String BY_EMAILS = "Account.byEmails";

    /** Finds the accounts with {@code :ids}, without grants. */
    public static final String BY_IDS = "Account.byIds";

    /** Finds the names of the accounts with {@code :publicIds}: id and name of each. */
    public static final String NAMES = "Account.names";

    /** Finds the enabled accounts that have {@code :role} in any scope, where it does not wait, by name. */
    public static final String WITH_ROLE = "Account.withRole";

    /** Finds the enabled accounts with one of {@code :roles} that waits until somebody vouches, by name. */
    public static final String WAITING_FOR_VOUCHERS = "Account.waitingForVouchers";

    /** Counts what {@link #WAITING_FOR_VOUCHERS} finds. */
    public static final String COUNT_WAITING_FOR_VOUCHERS = "Account.countWaitingForVouchers";

    /** Finds the enabled coordinators of {@code :authority}, by name. */
    public static final String COORDINATORS = "Account.coordinators";

    /** Finds the enabled coordinators of {@code :school}, by name. */
    public static final String SCHOOL_COORDINATORS = "Account.schoolCoordinators";

    /** Finds the enabled teachers of {@code :school}, by name. */
    public static final String TEACHERS = "Account.teachers";

    /** Finds the accounts with a role at {@code :school}, enabled or not. */
    public static final String OF_SCHOOL = "Account.ofSchool";

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "Account.searchCount";

    /** Finds the number of accounts that asked to be erased, and when the first did. */
    public static final String WAITING_FOR_ERASURE = "Account.waitingForErasure";

    /** Finds the {@link RoleGrant}s of {@code :accounts} (one page of a list), with authorities and schools. */
    public static final String FETCH_GRANTS = "Account.fetchGrants";

    static final String WAITING =
            " FROM Account a JOIN a.grants g WHERE a.enabled = TRUE AND g.vouchedAt IS NULL AND g.role IN :roles";

    static final String FOUND = " WHERE a.erasedAt IS NULL AND (a.email LIKE :pattern"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', a.nameLatin) LIKE :pattern)"
            + " AND (:anyRole = TRUE OR EXISTS"
            + " (SELECT g FROM RoleGrant g WHERE g.account = a AND g.role = :role))"
            + " AND (:anyWish = TRUE OR a.erasureAskedAt IS NOT NULL)";

    /**
     * Finds the accounts that were not erased whose name in Latin letters or e-mail is like {@code :pattern}
     * (caj finds Čaj), with {@code :role} unless {@code :anyRole}, that asked to be erased unless {@code :anyWish}: JPQL
     * about {@code a}, without an order.
     */
    public static final String SEARCH = "SELECT a FROM Account a" + FOUND;

    /** Finds the same for a query that also fetches the grants. */
    public static final String SEARCH_WITH_GRANTS = "SELECT DISTINCT a FROM Account a" + FOUND;
}
