package ba.sigurno.ear.inserver.register;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.register.listing.SchoolColumn;
import ba.sigurno.ejb.register.listing.SchoolCommand;
import ba.sigurno.ejb.register.listing.SchoolEditing;
import ba.sigurno.ejb.register.listing.SchoolFilter;
import ba.sigurno.ejb.register.listing.SchoolLine;
import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.ejb.school.SchoolService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.school.SchoolDetails;
import ba.sigurno.persistence.school.SchoolKind;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register of schools: found, written down, closed. */
@ExtendWith(ArquillianExtension.class)
class SchoolRegisterIT {

    private static final String TEOCAK = Demo.AUTHORITY_TK + "/Teočak";
    private static final String SAPNA = Demo.AUTHORITY_TK + "/Sapna";

    private final String name = "Osnovna škola " + ClassName.unique("Š");

    @Inject
    private SchoolRegister register;

    @Inject
    private SchoolEditing editing;

    @Inject
    private SchoolService schools;

    @Inject
    private ClassService classes;

    @Inject
    private AccountService accounts;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Test
    void aSchoolIsFoundInBothScriptsAndByWhatItIs() throws Exception {
        var celic = new SchoolFilter("celic", null, null, null, null, null);
        assertThat(found(Demo.COORDINATOR_TK, celic)).contains(Demo.SCHOOL_TK);
        assertThat(found(Demo.ADMIN, new SchoolFilter("Челић", Demo.AUTHORITY_TK, null, null, null, true)))
                .contains(Demo.SCHOOL_TK);
        assertThat(found(Demo.COORDINATOR_RS, celic)).isEmpty();
        assertThat(found(Demo.COORDINATOR_FBIH, celic)).isEmpty();
        assertThat(found(Demo.ADMIN, new SchoolFilter("celic", null, null, Level.SECONDARY, null, null)))
                .isEmpty();
        var id = add(name, TEOCAK, SchoolKind.MUSIC);
        var music = new SchoolFilter(null, null, TEOCAK, Level.PRIMARY, SchoolKind.MUSIC, true);
        assertThat(found(Demo.COORDINATOR_TK, music)).contains(name).doesNotContain(Demo.SCHOOL_TK);
        as.run(Demo.COORDINATOR_TK, () -> editing.close(id, LocalDate.now(ClockProducer.ZONE)));
        assertThat(found(Demo.COORDINATOR_TK, music)).doesNotContain(name);
        assertThat(found(Demo.COORDINATOR_TK, new SchoolFilter(null, null, TEOCAK, null, null, false)))
                .contains(name);
        assertThatThrownBy(() -> found(Demo.COORDINATOR_RS, music)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSchoolIsChangedAndAStaleChangeIsRefused() throws Exception {
        var id = add(name, TEOCAK, SchoolKind.REGULAR);
        var details = new SchoolDetails(
                name, SchoolKind.SPECIAL, "Teočak", "Ulica 1", "035 756-001", "skola@primjer.ba", "Ana Anić");
        as.run(Demo.COORDINATOR_TK, () -> editing.edit(id, version(id), new SchoolCommand(details, SAPNA, null)));
        var school = as.call(Demo.ADMIN, () -> register.get(id));
        assertThat(school.getMunicipality().getNameLatin()).isEqualTo("Sapna");
        assertThat(school.getPrincipal()).isEqualTo("Ana Anić");
        assertThat(school.getKind()).isEqualTo(SchoolKind.SPECIAL);
        assertThatThrownBy(() -> as.run(
                        Demo.COORDINATOR_TK,
                        () -> editing.edit(id, version(id) - 1, new SchoolCommand(details, TEOCAK, null))))
                .isInstanceOfAny(EJBException.class, OptimisticLockException.class);
        assertThatThrownBy(() -> as.run(
                        Demo.COORDINATOR_TK,
                        () -> editing.edit(id, version(id), new SchoolCommand(details, "BA-09/Ilidža", null))))
                .isInstanceOf(NotFoundException.class);
        assertThat(rows.count("SELECT COUNT(*) FROM audit_event WHERE subject_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    void oneNameIsThereOnceInAMunicipalityHoweverItIsWritten() throws Exception {
        add(name, TEOCAK, SchoolKind.REGULAR);
        var again = "JU OŠ „" + name.substring("Osnovna škola ".length()).toLowerCase() + "“";
        assertRuleBroken("register_rule_name_taken", () -> add(again, TEOCAK, SchoolKind.REGULAR));
        assertThat(add(again, SAPNA, SchoolKind.REGULAR)).isNotEmpty();
    }

    @Test
    void aBranchFollowsItsMainSchool() throws Exception {
        var main = add(name, TEOCAK, SchoolKind.REGULAR);
        var branch = as.call(
                Demo.COORDINATOR_TK,
                () -> editing.add(
                        Level.PRIMARY, new SchoolCommand(details(name + " P", SchoolKind.REGULAR), TEOCAK, main)));
        assertThat(as.call(Demo.COORDINATOR_TK, () -> register.branches(main)))
                .extracting(School::getPublicId)
                .containsExactly(branch);
        assertRuleBroken(
                "register_rule_branches_elsewhere",
                () -> as.run(
                        Demo.ADMIN,
                        () -> editing.edit(
                                main,
                                version(main),
                                new SchoolCommand(details(name, SchoolKind.REGULAR), "BA-09/Ilidža", null))));
        assertRuleBroken(
                "school_rule_parent_unfit",
                () -> as.run(
                        Demo.ADMIN,
                        () -> editing.edit(
                                main,
                                version(main),
                                new SchoolCommand(details(name, SchoolKind.REGULAR), TEOCAK, branch))));
    }

    @Test
    void pupilsAreRecordedByGradeAndYear() throws Exception {
        var id = add(name, TEOCAK, SchoolKind.REGULAR);
        int year = as.call(Demo.ADMIN, () -> register.year()).startYear();
        var pupils = new HashMap<Integer, Integer>(Map.of(1, 20, 9, 31));
        pupils.put(2, null);
        as.run(Demo.COORDINATOR_TK, () -> editing.recordPupils(id, version(id), year, pupils));
        assertThat(lines(new SchoolFilter(name, null, null, null, null, null)))
                .singleElement()
                .extracting(SchoolLine::pupils)
                .isEqualTo(51L);
        pupils.put(9, null);
        as.run(Demo.COORDINATOR_TK, () -> editing.recordPupils(id, version(id), year, pupils));
        assertThat(as.call(Demo.ADMIN, () -> register.get(id)).pupilsByGrade(year))
                .isEqualTo(Map.of(1, 20));
        assertRuleBroken(
                "register_rule_pupils",
                () -> as.run(Demo.ADMIN, () -> editing.recordPupils(id, version(id), year, Map.of(10, 1))));
    }

    @Test
    void aClosedSchoolIsNotOfferedAndItsClassesStay() throws Exception {
        var id = add(name, TEOCAK, SchoolKind.REGULAR);
        var email = Demo.newAddress("zatvorena");
        var teacher = as.call(Demo.ADMIN, () -> accounts.create(email, "Nastavnik Škole", Language.BOSNIAN));
        as.run(Demo.ADMIN, () -> accounts.grant(teacher, Role.TEACHER, null, id, null));
        var schoolClass = as.call(email, () -> create(id, "VI-1"));
        assertRuleBroken(
                "register_rule_closed_in_future",
                () -> as.run(
                        Demo.COORDINATOR_TK,
                        () -> editing.close(
                                id, LocalDate.now(ClockProducer.ZONE).plusDays(1))));
        as.run(Demo.COORDINATOR_TK, () -> editing.close(id, LocalDate.now(ClockProducer.ZONE)));

        assertRuleBroken(
                "school_rule_closed",
                () -> as.run(Demo.COORDINATOR_TK, () -> editing.close(id, LocalDate.now(ClockProducer.ZONE))));
        assertThat(as.call(email, () -> classes.schools())).isEmpty();
        assertRuleBroken("school_rule_closed", () -> as.call(email, () -> create(id, "VI-2")));
        assertThat(as.call(email, () -> classes.get(schoolClass)).getName()).isEqualTo("VI-1");
        assertThat(as.call(email, () -> schools.pick(name, 5))).isEmpty();
        assertRuleBroken(
                "school_rule_closed",
                () -> as.run(
                        Demo.ADMIN,
                        () -> accounts.grant(rows.accountId(Demo.TEACHER_3_TK), Role.TEACHER, null, id, null)));
        as.run(Demo.COORDINATOR_TK, () -> editing.reopen(id));
        assertThat(as.call(email, () -> create(id, "VI-2"))).isNotEmpty();
    }

    private String create(String schoolId, String className) {
        return classes.create(new NewClass(schoolId, classes.year(), ClassGrades.of(6), className, Language.BOSNIAN));
    }

    private String add(String name, String municipality, SchoolKind kind) throws Exception {
        return as.call(
                Demo.COORDINATOR_TK,
                () -> editing.add(Level.PRIMARY, new SchoolCommand(details(name, kind), municipality, null)));
    }

    private static SchoolDetails details(String name, SchoolKind kind) {
        return new SchoolDetails(name, kind, null, null, null, null, null);
    }

    private int version(String id) {
        return rows.version("school", id);
    }

    private List<String> found(String reader, SchoolFilter filter) throws Exception {
        return as.call(reader, () -> register.search(filter, Sort.by(SchoolColumn.NAME), 1)).items().stream()
                .map(line -> line.school().getName())
                .toList();
    }

    private List<SchoolLine> lines(SchoolFilter filter) throws Exception {
        return as.call(Demo.ADMIN, () -> register.search(filter, Sort.by(SchoolColumn.NAME), 1))
                .items();
    }
}
