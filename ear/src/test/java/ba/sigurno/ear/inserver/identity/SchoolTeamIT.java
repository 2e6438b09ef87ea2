package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.admission.SchoolTeamService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the coordinator of a school may do about its team, and what only those above. */
@ExtendWith(ArquillianExtension.class)
class SchoolTeamIT {

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private SchoolTeamService team;

    @Inject
    private ClassService classes;

    private final String email = Demo.newAddress("clan");
    private School school;
    private String id;

    @BeforeEach
    void makeATeacherWhoCoordinatesTheSchoolToo() throws Exception {
        school = rows.account(Demo.SCHOOL_COORDINATOR_TK)
                .coordinatedSchools()
                .iterator()
                .next();
        var account = new Account(email, "Članica Kolektiva", "", Language.BOSNIAN);
        account.grant(Role.TEACHER, null, school);
        account.grant(Role.SCHOOL_COORDINATOR, null, school);
        rows.store(account);
        id = account.getPublicId();
    }

    @Test
    void aTeachersRoleEndsAtTheOwnSchoolOnly() throws Exception {
        var tomorrow = LocalDate.now(ClockProducer.ZONE).plusDays(1);
        as.run(Demo.SCHOOL_COORDINATOR_TK, () -> team.endOn(school.getPublicId(), id, Role.TEACHER, tomorrow));
        assertThat(as.call(Demo.SCHOOL_COORDINATOR_TK, () -> team.grant(school.getPublicId(), id, Role.TEACHER))
                        .getEndsOn())
                .isEqualTo(tomorrow);
        assertRuleBroken(
                "identity_rule_ends_in_the_past",
                () -> as.run(
                        Demo.SCHOOL_COORDINATOR_TK,
                        () -> team.endOn(school.getPublicId(), id, Role.TEACHER, tomorrow.minusDays(9))));

        assertThatThrownBy(() -> as.run(
                        Demo.SCHOOL_COORDINATOR_2_TK, () -> team.withdraw(school.getPublicId(), id, Role.TEACHER)))
                .hasStackTraceContaining("NotFoundException");
        as.run(Demo.SCHOOL_COORDINATOR_TK, () -> team.withdraw(school.getPublicId(), id, Role.TEACHER));
        assertThat(rows.account(email).roles()).containsExactly(Role.SCHOOL_COORDINATOR);
    }

    @Test
    void onlyThoseAboveDecideAboutCoordinators() throws Exception {
        assertThatThrownBy(() -> as.run(
                        Demo.SCHOOL_COORDINATOR_TK,
                        () -> team.withdraw(school.getPublicId(), id, Role.SCHOOL_COORDINATOR)))
                .hasStackTraceContaining("NotFoundException");
        assertThatThrownBy(() -> as.run(
                        Demo.COORDINATOR_RS, () -> team.withdraw(school.getPublicId(), id, Role.SCHOOL_COORDINATOR)))
                .hasStackTraceContaining("NotFoundException");

        as.run(Demo.COORDINATOR_TK, () -> team.withdraw(school.getPublicId(), id, Role.SCHOOL_COORDINATOR));
        assertThat(rows.account(email).roles()).containsExactly(Role.TEACHER);
    }

    @Test
    void whoCoordinatesASchoolSeesNoClass() {
        assertThatThrownBy(() -> as.call(Demo.SCHOOL_COORDINATOR_TK, classes::schools))
                .hasStackTraceContaining("EJBAccessException");
    }
}
