package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.measure.GradeOf;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who fetches all that a coordinator and the centre can, by every breakdown and filter, and puts the figures against
 * each other, learns of no figure from one to four what it is. A school year of long ago is made of small figures for it.
 */
@ExtendWith(ArquillianExtension.class)
class DisclosureAttackIT {

    private static final int YEAR = 2011;
    private static final int KEYS = 3;
    private static final int SCHOOLS = 4;
    private static final int CLASSES = 3;

    private static final String COLUMNS =
            ", s.id, m.name_latin, c.id, f.grade, c.language FROM %s f JOIN school_class c ON c.id = f.class_id"
                    + " JOIN school s ON s.id = c.school_id JOIN municipality m ON m.id = s.municipality_id"
                    + " WHERE f.school_year = " + YEAR;

    private static final String OF_CLASSES = COLUMNS.formatted("participation_fact");
    private static final String OF_STRANDS = COLUMNS.formatted("participation_strand_fact");

    private final Random random = new Random(41);

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private ParticipationService participation;

    /** What a figure is made of: what the pupils of one grade of a class did, with modules of one strand or in all. */
    private record Part(
            long school, String municipality, long classId, int grade, String language, long strand, long truth) {}

    @Test
    void noFigureAboutFewCanBeWorkedOut() throws Exception {
        makeAYear();
        var strand = rows.text("SELECT MIN(code) FROM strand WHERE position = 1");
        var ofStrand = " AND f.strand_id = (SELECT id FROM strand WHERE position = 1)";
        for (int keys = 0; keys < KEYS; keys++) {
            drawKeys();
            var all = reports(null);
            attack(all, Measure.PUPILS, "SELECT f.pupils, 0" + OF_CLASSES);
            attack(all, Measure.REACHED, "SELECT f.reached, 0" + OF_CLASSES);
            attack(all, Measure.COMPLETIONS, "SELECT f.completed, f.strand_id" + OF_STRANDS);
            meansAreOfMany(all, "SELECT f.quizzed, 0" + OF_CLASSES);
            attack(reports(strand), Measure.REACHED, "SELECT f.reached, f.strand_id" + OF_STRANDS + ofStrand);
        }
    }

    @Test
    void whoSubtractsWhatTheBoardsShowLearnsNothingOfASmallSchool() throws Exception {
        makeAYear();
        drawKeys();
        var school = rows.count("SELECT MIN(c.school_id) FROM school_class c WHERE c.school_year = " + YEAR);
        setEntrants("<> " + school, 7);
        var shown = new HashSet<Long>();
        for (int few = 0; few < 5; few++) {
            setEntrants("= " + school + " AND f.grade = 4 AND c.name = 'Č-0'", few);
            var country = reportBy(new ScopeAddress(null, null, null), Dimension.AUTHORITY);
            shown.add(country.total().number(Measure.ENTRANTS));
            country.lines().forEach(line -> shown.add(line.measures().number(Measure.ENTRANTS)));
            for (var dimension : Dimension.values()) {
                var canton = reportBy(new ScopeAddress(Demo.AUTHORITY_TK, null, null), dimension);
                shown.add(canton.total().number(Measure.ENTRANTS));
            }
        }
        shown.remove(0L);
        int others = (SCHOOLS - 1) * CLASSES * 2 * 7;
        assertThat(shown).singleElement().satisfies(each -> assertThat(each).isBetween(others - 4L, others + 4L));
    }

    private ParticipationReport reportBy(ScopeAddress address, Dimension dimension) throws Exception {
        return as.call(
                Demo.PLANNER, () -> participation.report(address, new ReportFilter(YEAR, null, null, null), dimension));
    }

    private void setEntrants(String schools, int entrants) throws Exception {
        rows.write(em -> run(
                em,
                "UPDATE participation_fact f JOIN school_class c ON c.id = f.class_id SET f.entrants = " + entrants
                        + " WHERE c.school_year = " + YEAR + " AND c.school_id " + schools));
    }

    @AfterEach
    void forgetTheYear() throws Exception {
        rows.write(em -> em.createNativeQuery("DELETE FROM school_class WHERE school_year = " + YEAR)
                .executeUpdate());
    }

    private void attack(List<ParticipationReport> reports, Measure measure, String truth) {
        var parts = parts(truth);
        var bounds = new Bounds(parts.size());
        for (var report : reports) {
            var scope = scopeOf(report);
            learn(bounds, parts, scope, report.total().get(measure));
            for (var line : report.lines()) {
                learn(
                        bounds,
                        parts,
                        scope.and(unitOf(line.unit())),
                        line.measures().get(measure));
            }
        }
        bounds.workOut();
        for (int at = 0; at < parts.size(); at++) {
            var single = new BitSet();
            single.set(at);
            if (isSmall(parts.get(at).truth())) {
                var known = bounds.of(single);
                assertThat(known[1]).as("%s of %s", measure, parts.get(at)).isGreaterThan(known[0]);
            }
        }
    }

    /** Of ten pupils, as they would be shown, there are six at least. */
    private void meansAreOfMany(List<ParticipationReport> reports, String truth) {
        var parts = parts(truth);
        int shown = 0;
        for (var report : reports) {
            var scope = scopeOf(report);
            for (var line : report.lines()) {
                // How many did a quiz of one strand is no figure of this table.
                if (line.unit() instanceof Strand || line.measures().get(Measure.QUIZ_CORRECT) == null) {
                    continue;
                }
                var of = scope.and(unitOf(line.unit()));
                assertThat(parts.stream().filter(of).mapToLong(Part::truth).sum())
                        .as("%s of %s", Measure.QUIZ_CORRECT, line.unit())
                        .isGreaterThanOrEqualTo(6);
                shown++;
            }
        }
        assertThat(shown).isPositive();
    }

    private static boolean isSmall(long truth) {
        return 0 < truth && truth < 5;
    }

    private static void learn(Bounds bounds, List<Part> parts, Predicate<Part> of, Long shown) {
        var figure = new BitSet();
        for (int at = 0; at < parts.size(); at++) {
            if (of.test(parts.get(at))) {
                figure.set(at);
            }
        }
        if (shown != null && !figure.isEmpty()) {
            bounds.learn(figure, shown);
        }
    }

    /** All reports of the year that a coordinator and the centre can have. */
    private List<ParticipationReport> reports(String strand) throws Exception {
        var reports = new ArrayList<ParticipationReport>();
        for (var age : withAll(rows.texts(
                "SELECT code FROM age_band WHERE level = 'PRIMARY' AND first_grade <= 5 AND last_grade >= 4"))) {
            for (var language : new Language[] {null, Language.BOSNIAN, Language.CROATIAN}) {
                var filter = new ReportFilter(YEAR, age, strand, language);
                for (var address : addresses()) {
                    for (var dimension : report(address, filter, null).dimensions()) {
                        reports.add(report(address, filter, dimension));
                    }
                }
                reports.add(as.call(
                        Demo.PLANNER,
                        () -> participation.report(new ScopeAddress(null, null, null), filter, Dimension.AUTHORITY)));
            }
        }
        return reports;
    }

    private ParticipationReport report(ScopeAddress address, ReportFilter filter, Dimension by) throws Exception {
        return as.call(Demo.COORDINATOR_TK, () -> participation.report(address, filter, by));
    }

    private List<ScopeAddress> addresses() {
        var addresses = new ArrayList<ScopeAddress>();
        addresses.add(new ScopeAddress(Demo.AUTHORITY_TK, null, null));
        var ours =
                " FROM school_class c JOIN school s ON s.id = c.school_id JOIN municipality m ON m.id = s.municipality_id"
                        + " WHERE c.school_year = " + YEAR;
        rows.texts("SELECT DISTINCT m.name_latin" + ours)
                .forEach(name -> addresses.add(new ScopeAddress(Demo.AUTHORITY_TK, name, null)));
        rows.texts("SELECT DISTINCT s.public_id" + ours)
                .forEach(school -> addresses.add(new ScopeAddress(null, null, school)));
        return addresses;
    }

    private static List<String> withAll(List<String> some) {
        var all = new ArrayList<>(some);
        all.add(null);
        return all;
    }

    private static Predicate<Part> scopeOf(ParticipationReport report) {
        var selection = report.selection();
        return part -> (selection.school() == null || selection.school().getId() == part.school())
                && (selection.municipality() == null
                        || selection.municipality().getNameLatin().equals(part.municipality()))
                && (selection.language() == null
                        || selection.language().getTag().equals(part.language()))
                && (selection.ageBand() == null
                        || selection.ageBand().getFirstGrade() <= part.grade()
                                && part.grade() <= selection.ageBand().getLastGrade());
    }

    private static Predicate<Part> unitOf(Object unit) {
        if (unit instanceof Authority authority) {
            return part -> authority.getCode().equals(Demo.AUTHORITY_TK);
        }
        if (unit instanceof Municipality municipality) {
            return part -> municipality.getNameLatin().equals(part.municipality());
        }
        if (unit instanceof School school) {
            return part -> school.getId() == part.school();
        }
        if (unit instanceof SchoolClass schoolClass) {
            return part -> schoolClass.getId() == part.classId();
        }
        if (unit instanceof GradeOf grade) {
            return part -> grade.grade() == part.grade();
        }
        if (unit instanceof Strand strand) {
            return part -> strand.getId() == part.strand();
        }
        return unit instanceof Language language ? part -> language.getTag().equals(part.language()) : part -> false;
    }

    private List<Part> parts(String sql) {
        return rows.read(em -> {
            var parts = new ArrayList<Part>();
            for (var row : em.createNativeQuery(sql).getResultList()) {
                var columns = (Object[]) row;
                parts.add(new Part(
                        number(columns[2]),
                        (String) columns[3],
                        number(columns[4]),
                        (int) number(columns[5]),
                        (String) columns[6],
                        number(columns[1]),
                        number(columns[0])));
            }
            return parts;
        });
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private void makeAYear() throws Exception {
        rows.write(em -> {
            var schools = em.createNativeQuery(
                            "SELECT MIN(s.id) FROM school s JOIN authority a ON a.id = s.authority_id"
                                    + " WHERE a.code = ? AND s.level = 'PRIMARY' AND s.municipality_id IS NOT NULL"
                                    + " GROUP BY s.municipality_id, MOD(s.id, 2) ORDER BY s.municipality_id LIMIT "
                                    + SCHOOLS)
                    .setParameter(1, Demo.AUTHORITY_TK)
                    .getResultList();
            for (var school : schools) {
                for (int each = 0; each < CLASSES; each++) {
                    makeAClass(em, number(school), each);
                }
            }
        });
    }

    private void makeAClass(EntityManager em, long school, int number) {
        var key = "ATK-" + school + "-" + number;
        var language = number == 0 ? "hr" : "bs";
        run(
                em,
                "INSERT INTO school_class (public_id, school_id, school_year, grades, name, language, join_code,"
                        + " created_at, archived_at, went_on, version) VALUES (?, ?, " + YEAR
                        + ", '04 05', ?, ?, ?, '2011-09-01', '2012-08-31', 0, 0)",
                key,
                school,
                "Č-" + number,
                language,
                key);
        var of = " FROM school_class WHERE public_id = '" + key + "'";
        run(
                em,
                "INSERT INTO participation_rollup (class_id, signature, rolled_at, closed, secret)"
                        + " SELECT id, '', '2012-08-31', TRUE, ''" + of);
        for (int grade = 4; grade <= 5; grade++) {
            int pupils = number == 2 ? 5 + random.nextInt(20) : 1 + random.nextInt(5);
            int reached = random.nextInt(pupils + 1);
            run(
                    em,
                    "INSERT INTO participation_fact (class_id, school_id, grade, school_year, pupils, reached, entrants, quizzed,"
                            + " cell_key) SELECT id, school_id, " + grade + ", " + YEAR + ", " + pupils + ", " + reached
                            + ", 0, "
                            + reached + ", 0" + of);
            run(
                    em,
                    "INSERT INTO participation_strand_fact (class_id, school_id, grade, strand_id, school_year, reached, begun,"
                            + " completed, paired, before_percent, after_percent, asked, correct, quizzed, cell_key)"
                            + " SELECT c.id, c.school_id, "
                            + grade
                            + ", t.id, " + YEAR + ", LEAST(t.position, " + reached + "), " + pupils
                            + ", LEAST(t.position, "
                            + reached + "), 0, 0, 0, LEAST(t.position, " + reached + ") * 5, LEAST(t.position, "
                            + reached
                            + ") * 3, LEAST(t.position, " + reached
                            + "), 0 FROM school_class c, strand t WHERE c.public_id = '" + key
                            + "' AND t.position <= 3");
        }
        run(
                em,
                "UPDATE participation_fact f JOIN (SELECT class_id, grade, SUM(completed) AS completed, SUM(begun) AS begun,"
                        + " SUM(asked) AS asked, SUM(correct) AS correct"
                        + " FROM participation_strand_fact GROUP BY class_id, grade) t ON t.class_id = f.class_id"
                        + " AND t.grade = f.grade JOIN school_class c ON c.id = f.class_id"
                        + " SET f.completed = t.completed, f.begun = t.begun, f.asked = t.asked, f.correct = t.correct WHERE c.public_id = ?",
                key);
    }

    /** Draws the keys of all cells. */
    private void drawKeys() throws Exception {
        rows.write(em -> {
            for (var table : Map.of(
                            "participation_fact", "grade", "participation_strand_fact", "grade * 100 + strand_id")
                    .entrySet()) {
                run(
                        em,
                        "UPDATE " + table.getKey() + " SET cell_key = CRC32(CONCAT_WS('-', ?, class_id, "
                                + table.getValue() + ")) WHERE school_year = " + YEAR,
                        random.nextInt());
            }
        });
    }

    private static void run(EntityManager em, String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        query.executeUpdate();
    }
}
