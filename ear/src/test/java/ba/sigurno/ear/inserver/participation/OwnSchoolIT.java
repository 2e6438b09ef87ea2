package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.participation.OwnSchool;
import ba.sigurno.ejb.participation.OwnSchoolService;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the coordinator of a school sees of it. */
@ExtendWith(ArquillianExtension.class)
class OwnSchoolIT {

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private OwnSchoolService own;

    @Inject
    private ClassService classes;

    private final String coordinator = Demo.newAddress("direktorica");
    private final String teacher = Demo.newAddress("uci");

    @Test
    void theNumbersAreThoseOfTheOwnSchool() throws Exception {
        var known = rows.account(Demo.TEACHER_TK).schools().iterator().next();
        var school = new School(
                "JU Osnovna škola " + coordinator, Level.PRIMARY, known.getAuthority(), known.getMunicipality(), null);
        rows.store(school);
        store(coordinator, Role.SCHOOL_COORDINATOR, school);
        store(teacher, Role.TEACHER, school);
        as.call(
                teacher,
                () -> classes.create(new NewClass(
                        school.getPublicId(), classes.year(), 5, ClassName.unique("B"), Language.BOSNIAN)));

        assertThat(as.call(coordinator, () -> own.get(school.getPublicId())))
                .extracting(OwnSchool::teachers, OwnSchool::classes, OwnSchool::workshops, OwnSchool::certificates)
                .containsExactly(1L, 1L, 0L, 0L);
        assertThatThrownBy(() -> as.call(coordinator, () -> own.get(known.getPublicId())))
                .hasStackTraceContaining("NotFoundException");
    }

    private void store(String email, Role role, School school) throws Exception {
        var account = new Account(email, "Osoba Škole", "", Language.BOSNIAN);
        account.grant(role, null, school);
        rows.store(account);
    }
}
