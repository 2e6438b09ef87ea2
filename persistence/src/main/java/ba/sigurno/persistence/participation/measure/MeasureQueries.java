package ba.sigurno.persistence.participation.measure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions of the reports: JPQL that counts a {@link Selection} by each {@link Dimension}. A row has the values of the
 * dimensions and then the counts, and where these are of children, the sum of the cell keys at its end; what has a count of
 * zero may be missing.
 */
public final class MeasureQueries {

    /** Finds the school years in which there are classes anywhere. */
    public static final String YEARS = "SELECT DISTINCT c.schoolYear FROM SchoolClass c";

    /** Counts the trainings for teachers of {@code :authorities} that ended from {@code :from} until before {@code :until}. */
    public static final String TRAININGS = "SELECT COUNT(t.id) FROM TrainingSession t"
            + " WHERE t.authority IN :authorities AND t.endsAt >= :from AND t.endsAt < :until AND t.cancelledAt IS NULL";

    private static final String REPORTED = " FROM WorkshopReport p JOIN p.workshop w JOIN w.request r JOIN r.school s";

    private static final String HELD_BETWEEN = " AND w.startsAt >= :from AND w.startsAt < :until";

    private static final String TEACHING = " AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER";

    private static final String PUPILS = "SUM(f.pupils), SUM(f.reached), SUM(f.entrants), ";

    private static final String MODULES =
            "SUM(f.begun), SUM(f.completed), SUM(f.paired), SUM(f.beforePercent), SUM(f.afterPercent),"
                    + " SUM(f.asked), SUM(f.correct), SUM(f.quizzed), SUM(f.cellKey)";

    private final Selection selection;
    private final List<Dimension> dimensions;
    private final List<String> paths;

    /** Creates the questions about a selection, broken down by one dimension or by several at once. */
    public MeasureQueries(Selection selection, Dimension... dimensions) {
        this.selection = selection;
        this.dimensions = List.of(dimensions);
        this.paths = this.dimensions.stream()
                .flatMap(each -> each.getPaths().stream())
                .toList();
    }

    /** Counts the active schools. */
    public String schools() {
        return counted("COUNT(s.id)", " FROM School s" + ofSchools() + " AND s.active = TRUE");
    }

    /** Counts the pupils by the schools' own figures. */
    public String enrolled() {
        return counted(
                "SUM(f.pupils)",
                " FROM School s JOIN s.figures f" + ofSchools() + " AND f.schoolYear = :startYear"
                        + selection.ofGrades());
    }

    /** Counts the classes, and the schools that have any. */
    public String classes() {
        return counted(
                "COUNT(DISTINCT c.id), COUNT(DISTINCT s.id)",
                " FROM SchoolClass c JOIN c.school s" + ofSchools() + " AND c.schoolYear = :schoolYear"
                        + selection.ofClasses());
    }

    /**
     * Counts the pupils, those who completed a module and those who took part in a competition; and what {@link #modules}
     * counts, of all strands; of children.
     */
    public String pupils() {
        return facts("ClassFact", PUPILS + MODULES, "");
    }

    /**
     * Counts the pupils who completed a module of the strand, the modules begun and completed; the questions answered before
     * and after and the sums of their percentages; the questions that quizzes asked, those answered correctly and the pupils
     * who were asked; of children.
     */
    public String modules() {
        return facts(
                "StrandFact",
                "SUM(f.reached), " + MODULES,
                selection.strand() == null ? "" : " AND f.strand = :strand");
    }

    /**
     * Counts the pupils who took part in a competition, school by school after the values of the dimension, where these were
     * {@code :least} or more; of children.
     */
    public String entrantsOfSchools() {
        var withSchool = Stream.concat(paths.stream(), Stream.of("s.id")).collect(Collectors.joining(", "));
        return "SELECT " + withSchool + ", SUM(f.entrants), SUM(f.cellKey)" + ofFacts("ClassFact") + " GROUP BY "
                + withSchool + " HAVING SUM(f.entrants) >= :least";
    }

    /** Counts those who completed a module alone, of any strand; of children. */
    public String reached() {
        return facts("ClassFact", "SUM(f.reached), SUM(f.cellKey)", "");
    }

    /** Counts what {@link #pupils} counts, of the schools with {@code :schoolIds}. */
    public String pupilsOfSchools() {
        return facts("ClassFact", PUPILS + MODULES, " AND s.id IN :schoolIds");
    }

    /** Counts what {@link #modules} counts, of these schools, by strand after the values of the dimension. */
    public String strandsOfSchools() {
        return facts("StrandFact", "f.strand.id, SUM(f.reached), " + MODULES, " AND s.id IN :schoolIds")
                + ", f.strand.id";
    }

    /** Counts the pupils whose first module was completed in a month, and the modules; of children. */
    public String months() {
        return facts("MonthFact", "SUM(f.reached), SUM(f.completed), SUM(f.cellKey)", "");
    }

    /** Counts the pupils who completed a module before {@code :month} of the school year; of children. */
    public String reachedBefore() {
        return facts("MonthFact", "SUM(f.reached), SUM(f.cellKey)", " AND f.month < :month");
    }

    /** Counts the pupils whose first module was completed in a month, by level, grade and month; of children. */
    public static String firsts(Selection selection) {
        return selection.isOfWholeAuthorities()
                ? "SELECT f.level, f.grade, f.month, SUM(f.reached), SUM(f.cellKey) FROM MonthSum f"
                        + " WHERE f.authority IN :authorities AND f.startYear = :startYear"
                        + " GROUP BY f.level, f.grade, f.month"
                : new MeasureQueries(selection, Dimension.GRADE)
                                .facts("MonthFact", "f.month, SUM(f.reached), SUM(f.cellKey)", "")
                        + ", f.month";
    }

    /**
     * Counts the workshops reported as held from {@code :from} until before {@code :until}, and the pupils whom these met, each
     * as often as met. Workshops that met fewer than {@code :least} are in no sum of pupils, so that no two sums tell of them.
     */
    public String workshops() {
        return counted(
                "COUNT(p.id), SUM(CASE WHEN p.pupils >= :least THEN p.pupils ELSE 0 END)",
                REPORTED + ofSchools() + HELD_BETWEEN);
    }

    /**
     * Counts the pupils whom these workshops met by level and grade, each as often as met. A workshop that met from one to fewer
     * than {@code :least} of some grade is left out for all grades: beside its sum, the others would tell of these few.
     */
    public String metByGrade() {
        return "SELECT s.level, KEY(g), SUM(VALUE(g))" + REPORTED + " JOIN p.pupilsByGrade g" + ofSchools()
                + HELD_BETWEEN
                + " AND VALUE(g) > 0 AND NOT EXISTS (SELECT o.id FROM WorkshopReport o JOIN o.pupilsByGrade x WHERE o = p"
                + " AND VALUE(x) > 0 AND VALUE(x) < :least) GROUP BY s.level, KEY(g)";
    }

    /** Counts the requests for workshops made from {@code :from} until before {@code :until}, and the approved ones. */
    public String requests() {
        return counted(
                "COUNT(r.id), SUM(CASE WHEN r.state IN (ba.sigurno.persistence.workshop.request.RequestState.APPROVED,"
                        + " ba.sigurno.persistence.workshop.request.RequestState.PLANNED,"
                        + " ba.sigurno.persistence.workshop.request.RequestState.HELD) THEN 1 ELSE 0 END)",
                " FROM WorkshopRequest r JOIN r.school s" + ofSchools()
                        + " AND r.requestedAt >= :from AND r.requestedAt < :until");
    }

    /** Counts the teachers in service: without the few who are not, rather than by reading the accounts of all who are. */
    public String teachers() {
        return counted(
                "COUNT(DISTINCT g.accountId)",
                " FROM RoleGrant g JOIN g.school s" + ofSchools() + TEACHING
                        + " AND g.accountId NOT IN (SELECT d.id FROM Account d WHERE d.enabled = FALSE)");
    }

    /**
     * Counts the teachers in service with a certificate that is valid on {@code :today}, and the certificates neither void nor
     * replaced of teachers for trainings from {@code :first} to {@code :last}.
     */
    public String certificates() {
        return counted(
                "COUNT(DISTINCT CASE WHEN c.validUntil IS NULL OR c.validUntil >= :today THEN c.accountId ELSE NULL END),"
                        + " COUNT(DISTINCT CASE WHEN c.heldOn BETWEEN :first AND :last THEN c.id ELSE NULL END)",
                ofCertificates());
    }

    /**
     * Counts the certificates of teachers that expire from {@code :today} until {@code :soon} where they have none of the same
     * programme that is valid longer.
     */
    public String expiring() {
        return counted(
                "COUNT(DISTINCT c.id)",
                ofCertificates()
                        + " AND c.validUntil BETWEEN :today AND :soon AND NOT EXISTS (SELECT l.id FROM Certificate l"
                        + " WHERE l.accountId = c.accountId AND l.programmeId = c.programmeId AND l.forceSessionId IS NOT NULL"
                        + " AND (l.validUntil IS NULL OR l.validUntil > :soon))");
    }

    private String ofCertificates() {
        return " FROM RoleGrant g JOIN g.school s JOIN g.account a, Certificate c" + ofSchools() + TEACHING
                + " AND a.enabled = TRUE AND c.accountId = a.id AND c.forceSessionId IS NOT NULL";
    }

    private String facts(String entity, String counts, String condition) {
        return counted(counts, ofFacts(entity) + condition);
    }

    /** Classes are read where they are asked for alone: facts know their year and school, and lie in their order. */
    private String ofFacts(String entity) {
        boolean byClass = selection.language() != null
                || dimensions.contains(Dimension.CLASS)
                || dimensions.contains(Dimension.LANGUAGE);
        return " FROM " + entity + " f JOIN f.school s" + (byClass ? " JOIN f.schoolClass c" : "") + ofSchools()
                + " AND f.startYear = :startYear" + selection.ofClasses() + selection.ofGrades();
    }

    /** Municipalities are read where they are asked for alone: reading them takes a fifth of the time of a country's figures. */
    private String ofSchools() {
        return (dimensions.contains(Dimension.MUNICIPALITY) ? " LEFT JOIN s.municipality m" : "")
                + selection.ofSchools();
    }

    private String counted(String counts, String from) {
        return "SELECT " + Stream.concat(paths.stream(), Stream.of(counts)).collect(Collectors.joining(", ")) + from
                + (paths.isEmpty() ? "" : " GROUP BY " + String.join(", ", paths));
    }
}
