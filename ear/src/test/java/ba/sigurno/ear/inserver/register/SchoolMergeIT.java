package ba.sigurno.ear.inserver.register;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.register.listing.SchoolCommand;
import ba.sigurno.ejb.register.listing.SchoolEditing;
import ba.sigurno.ejb.register.merging.SchoolMerging;
import ba.sigurno.ejb.school.SchoolClash;
import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.SchoolDetails;
import ba.sigurno.persistence.school.SchoolKind;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two entries of the register for one school become one, with all that either had. */
@ExtendWith(ArquillianExtension.class)
class SchoolMergeIT {

    private static final String MUNICIPALITY = Demo.AUTHORITY_TK + "/Kladanj";

    private final String name = "Osnovna škola " + ClassName.unique("Š");
    private final String email = Demo.newAddress("spajanje");

    @Inject
    private SchoolEditing editing;

    @Inject
    private SchoolMerging merging;

    @Inject
    private AccountService accounts;

    @Inject
    private ClassService classes;

    @Inject
    @Any
    private Instance<SchoolRecords> rooms;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    private String from;
    private String into;
    private String teacher;

    @BeforeEach
    void twoEntries() throws Exception {
        from = add(name + " A", null);
        into = add(name + " B", null);
        teacher = as.call(Demo.ADMIN, () -> accounts.create(email, "Nastavnik Škole", Language.BOSNIAN));
        as.run(Demo.ADMIN, () -> accounts.grant(teacher, Role.TEACHER, null, from, null));
    }

    @Test
    void everyForeignKeyToASchoolIsHandledByARoom() {
        var handled = columns();
        assertThat(rows.texts("SELECT CONCAT(table_name, '.', column_name) FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_name = 'school'"))
                .containsExactlyInAnyOrderElementsOf(handled.keySet());
    }

    @Test
    void allThatMovesIsTheOthersFromNowOn() throws Exception {
        as.run(
                Demo.ADMIN,
                () -> accounts.grant(
                        teacher,
                        Role.TEACHER,
                        null,
                        into,
                        LocalDate.now(ClockProducer.ZONE).plusDays(1)));
        var first = as.call(email, () -> create(from, "VI-2"));
        as.call(email, () -> create(from, "VII-1"));
        as.call(email, () -> create(into, "vi-2"));
        var branch = add(name + " C", from);
        as.run(Demo.ADMIN, () -> editing.recordPupils(from, rows.version("school", from), 2020, Map.of(1, 20)));
        as.run(Demo.ADMIN, () -> editing.recordPupils(from, rows.version("school", from), 2021, Map.of(1, 21)));
        as.run(Demo.ADMIN, () -> editing.recordPupils(into, rows.version("school", into), 2021, Map.of(1, 22)));
        rows.write(em -> em.createNativeQuery(
                        "UPDATE workshop_request SET school_id = (SELECT id FROM school WHERE public_id = ?)"
                                + " WHERE public_id = ?")
                .setParameter(1, from)
                .setParameter(2, request())
                .executeUpdate());

        rows.write(em -> em.createNativeQuery("INSERT INTO participation_fact (school_year, school_id, class_id, grade,"
                        + " pupils, reached, entrants, cell_key)"
                        + " SELECT school_year, school_id, id, 6, 20, 11, 0, 0 FROM school_class WHERE public_id = ?")
                .setParameter(1, first)
                .executeUpdate());

        var preview = as.call(Demo.COORDINATOR_TK, () -> merging.preview(from, into));
        assertThat(preview.clashes())
                .extracting(SchoolClash::arguments)
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("VI-2").endsWith("VI-2/2"));
        assertThat(preview.getMoving())
                .extracting(SchoolRecord::key, SchoolRecord::count)
                .contains(
                        tuple("enrolment_merge_classes", 2L),
                        tuple("identity_merge_teachers", 1L),
                        tuple("workshop_merge_requests", 1L),
                        tuple("school_merge_branches", 1L));
        as.run(Demo.COORDINATOR_TK, () -> merging.merge(from, into));

        columns().forEach((column, fate) -> assertThat(left(column)).as(column).isZero());
        assertThat(rows.texts(
                        "SELECT c.name FROM school_class c JOIN school s ON s.id = c.school_id WHERE s.public_id = ?",
                        into))
                .containsExactlyInAnyOrder("VI-2/2", "VII-1", "vi-2");
        assertThat(as.call(email, () -> classes.get(first)).getSchool().getPublicId())
                .isEqualTo(into);
        assertThat(rows.count(
                        "SELECT SUM(f.reached) FROM participation_fact f JOIN school s ON s.id = f.school_id WHERE s.public_id = ?",
                        into))
                .isEqualTo(11);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM account_role r JOIN account a ON a.id = r.account_id"
                                + " WHERE a.public_id = ? AND r.ends_on IS NULL",
                        teacher))
                .isEqualTo(1);
        assertThat(rows.count(
                        "SELECT SUM(f.pupils) FROM school_figure f JOIN school s ON s.id = f.school_id WHERE s.public_id = ?",
                        into))
                .isEqualTo(20 + 22);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM school s JOIN school p ON p.id = s.parent_id WHERE s.public_id = ? AND p.public_id = ?",
                        branch,
                        into))
                .isEqualTo(1);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE subject_id = ? AND action = 'register_action_merged'",
                        from))
                .isEqualTo(1);
    }

    @Test
    void aSchoolIsMergedOnceAndStaysClosed() throws Exception {
        as.run(Demo.COORDINATOR_TK, () -> merging.merge(from, into));
        assertRuleBroken("school_rule_merged", () -> as.run(Demo.COORDINATOR_TK, () -> merging.merge(from, into)));
        assertRuleBroken("school_rule_merged", () -> as.run(Demo.COORDINATOR_TK, () -> editing.reopen(from)));
        var third = add(name + " D", null);
        as.run(Demo.COORDINATOR_TK, () -> merging.merge(into, third));
        assertThat(rows.text(
                        "SELECT t.public_id FROM school s JOIN school t ON t.id = s.merged_with_id WHERE s.public_id = ?",
                        from))
                .isEqualTo(third);
    }

    @Test
    void theMainSchoolMayBeTheOneThatIsClosed() throws Exception {
        var branch = add(name + " C", from);
        as.run(Demo.COORDINATOR_TK, () -> merging.merge(from, branch));
        assertThat(rows.count("SELECT COUNT(*) FROM school WHERE public_id = ? AND parent_id IS NULL", branch))
                .isEqualTo(1);
    }

    /** A request of the demonstration that nobody waits for. */
    private String request() {
        return rows.text("SELECT MIN(public_id) FROM workshop_request WHERE state = 'DECLINED'");
    }

    private long left(String column) {
        var parts = column.split("\\.");
        return rows.count(
                "SELECT COUNT(*) FROM " + parts[0] + " WHERE " + parts[1]
                        + " = (SELECT id FROM school WHERE public_id = ?)",
                from);
    }

    private Map<String, Fate> columns() {
        var columns = new HashMap<String, Fate>();
        rooms.forEach(room -> columns.putAll(room.columns()));
        return columns;
    }

    private String create(String schoolId, String className) {
        return classes.create(new NewClass(schoolId, classes.year(), ClassGrades.of(6), className, Language.BOSNIAN));
    }

    private String add(String name, String parent) throws Exception {
        var details = new SchoolDetails(name, SchoolKind.REGULAR, null, null, null, null, null);
        return as.call(
                Demo.COORDINATOR_TK,
                () -> editing.add(Level.PRIMARY, new SchoolCommand(details, MUNICIPALITY, parent)));
    }
}
