package ba.sigurno.persistence.school;

import ba.sigurno.persistence.entity.PublicEntity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;

/** The lists and counts of schools; a school itself is found by {@link School#BY_PUBLIC_ID}. */
@MappedSuperclass
@NamedQuery(name = SchoolQueries.ALL, query = "SELECT s FROM School s JOIN FETCH s.authority ORDER BY s.id")
@NamedQuery(name = SchoolQueries.COUNT, query = "SELECT COUNT(s) FROM School s")
@NamedQuery(
        name = SchoolQueries.SEARCH,
        query = "SELECT s FROM School s JOIN FETCH s.authority LEFT JOIN FETCH s.municipality m" + SchoolQueries.FOUND
                + " ORDER BY s.nameLatin, s.id")
@NamedQuery(
        name = SchoolQueries.SEARCH_COUNT,
        query = "SELECT COUNT(s) FROM School s LEFT JOIN s.municipality m" + SchoolQueries.FOUND)
@NamedQuery(
        name = SchoolQueries.REGISTER_COUNT,
        query = "SELECT COUNT(s) FROM School s LEFT JOIN s.municipality m" + SchoolQueries.REGISTERED)
@NamedQuery(
        name = SchoolQueries.PUPILS,
        query = "SELECT s.id, SUM(f.pupils) FROM School s JOIN s.figures f"
                + " WHERE s.id IN :schoolIds AND f.schoolYear = :schoolYear GROUP BY s.id")
@NamedQuery(
        name = SchoolQueries.BRANCHES,
        query = "SELECT s FROM School s WHERE s.parent = :school ORDER BY s.nameLatin, s.id")
@NamedQuery(name = SchoolQueries.MERGED, query = "SELECT s FROM School s WHERE s.mergedInto = :school")
@NamedQuery(
        name = SchoolQueries.OF_AUTHORITIES,
        query = "SELECT s FROM School s JOIN FETCH s.authority LEFT JOIN FETCH s.municipality"
                + " WHERE s.authority IN :authorities ORDER BY s.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "s.figures")
        })
@NamedQuery(
        name = SchoolQueries.OF_MUNICIPALITY,
        query = "SELECT s FROM School s WHERE s.municipality = :municipality AND s.active = TRUE ORDER BY s.id",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
abstract class SchoolQueries extends PublicEntity {

    /** Finds all schools, with their authorities. */
    public static final String ALL = "School.all";

    /** Counts all schools. */
    public static final String COUNT = "School.count";

    /**
     * Finds the active schools by name whose name in Latin letters, or that of their municipality, is like {@code :pattern}
     * (caj finds Čaj), of {@code :authorityId} and {@code :municipalityId} unless null; with their authorities and
     * municipalities.
     */
    public static final String SEARCH = "School.search";

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "School.searchCount";

    /** Counts what {@link #REGISTER} finds. */
    public static final String REGISTER_COUNT = "School.registerCount";

    /** Finds for each school of {@code :schoolIds} with figures in {@code :schoolYear}: its id, and the number of its pupils. */
    public static final String PUPILS = "School.pupils";

    /** Finds the branches of {@code :school} by name. */
    public static final String BRANCHES = "School.branches";

    /** Finds the schools that were merged into {@code :school}. */
    public static final String MERGED = "School.merged";

    /** Finds all schools of {@code :authorities}, with their municipalities and figures. */
    public static final String OF_AUTHORITIES = "School.ofAuthorities";

    /** Finds the active schools of {@code :municipality}, and locks them. */
    public static final String OF_MUNICIPALITY = "School.ofMunicipality";

    static final String FOUND = " WHERE s.active = TRUE AND (:authorityId IS NULL OR s.authority.id = :authorityId)"
            + " AND (:municipalityId IS NULL OR m.id = :municipalityId)"
            + SchoolQueries.CALLED;

    static final String CALLED = " AND (SQL('? COLLATE utf8mb4_unicode_520_ci', s.nameLatin) LIKE :pattern"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', m.nameLatin) LIKE :pattern)";

    static final String REGISTERED = " WHERE s.authority IN :authorities"
            + " AND (:anyMunicipality = TRUE OR m.id = :municipalityId)"
            + " AND (:anyLevel = TRUE OR s.level = :level)"
            + " AND (:anyKind = TRUE OR s.kind = :kind)"
            + " AND (:anyState = TRUE OR s.active = :active)"
            + CALLED;

    private static final String LINES =
            "SELECT s FROM School s JOIN FETCH s.authority a LEFT JOIN FETCH s.municipality m";

    /**
     * Finds the schools of {@code :authorities}, active or not, whose name in Latin letters, or that of their municipality,
     * is like {@code :pattern}; in {@code :municipalityId}, of {@code :level}, of {@code :kind} and {@code :active} unless
     * the parameter that says any is true: JPQL about {@code s}, its authority {@code a} and municipality {@code m},
     * without an order.
     */
    public static final String REGISTER = LINES + REGISTERED;
}
