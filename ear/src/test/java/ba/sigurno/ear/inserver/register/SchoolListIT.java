package ba.sigurno.ear.inserver.register;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.register.importing.ListEffect;
import ba.sigurno.ejb.register.importing.SchoolListService;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of schools is compared with the register, taken as a whole, and taken back. */
@ExtendWith(ArquillianExtension.class)
class SchoolListIT {

    private final String name = "Osnovna škola " + ClassName.unique("Š");

    @Inject
    private SchoolListService lists;

    @Inject
    private AccountService accounts;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Test
    void aListIsTakenOnceAndTakenBack() throws Exception {
        var first = read(Demo.COORDINATOR_TK, name + ";Srebrenik;033 111-111;15\n");
        assertThat(count(first, ListEffect.NEW)).isEqualTo(1);
        assertThat(schools()).isZero();
        as.run(Demo.COORDINATOR_TK, () -> lists.take(first));
        assertThat(schools()).isEqualTo(1);
        assertRuleBroken("register_rule_import_done", () -> as.run(Demo.COORDINATOR_TK, () -> lists.take(first)));

        var again = read(Demo.COORDINATOR_TK, name + ";Srebrenik;033 111-111;15\n");
        assertThat(count(again, ListEffect.SAME)).isEqualTo(1);
        var changed = read(Demo.COORDINATOR_TK, name + ";Srebrenik;033 222-222;16\n");
        assertThat(count(changed, ListEffect.CHANGED)).isEqualTo(1);
        as.run(Demo.COORDINATOR_TK, () -> lists.take(changed));
        assertThat(telephone()).isEqualTo("033 222-222");
        assertRuleBroken("register_rule_import_stale", () -> as.run(Demo.COORDINATOR_TK, () -> lists.undo(first)));

        as.run(Demo.COORDINATOR_TK, () -> lists.undo(changed));
        assertThat(telephone()).isEqualTo("033 111-111");
        assertThat(pupils()).isEqualTo(15);
        assertRuleBroken(
                "register_rule_import_not_taken", () -> as.run(Demo.COORDINATOR_TK, () -> lists.undo(changed)));
    }

    @Test
    void newSchoolsGoUnlessSomethingDependsOnThem() throws Exception {
        var list = read(Demo.COORDINATOR_TK, name + ";Srebrenik;;\n");
        as.run(Demo.COORDINATOR_TK, () -> lists.take(list));
        var id = rows.text("SELECT public_id FROM school WHERE name = ?", name);
        var teacher = rows.accountId(Demo.TEACHER_4_TK);
        as.run(Demo.ADMIN, () -> accounts.grant(teacher, Role.TEACHER, null, id, null));
        try {
            assertRuleBroken("register_rule_import_used", () -> as.run(Demo.COORDINATOR_TK, () -> lists.undo(list)));
        } finally {
            as.run(Demo.ADMIN, () -> accounts.withdraw(teacher, Role.TEACHER, null, id));
        }
        as.run(Demo.COORDINATOR_TK, () -> lists.undo(list));
        assertThat(schools()).isZero();
    }

    @Test
    void aListWithABadRowChangesNothing() throws Exception {
        var list = read(Demo.COORDINATOR_TK, name + ";Srebrenik;;\n" + name + " 2;Ilidža;;\n");
        assertThat(as.call(Demo.COORDINATOR_TK, () -> lists.document(list))
                        .lines()
                        .get(0)
                        .problem())
                .isEqualTo("register_import_municipality");
        assertRuleBroken("register_rule_import_unfit", () -> as.run(Demo.COORDINATOR_TK, () -> lists.take(list)));
        assertThat(schools()).isZero();
    }

    @Test
    void aListIsItsOwnersAlone() throws Exception {
        var list = read(Demo.COORDINATOR_TK, name + ";Srebrenik;;\n");
        assertThatThrownBy(() -> as.call(Demo.ADMIN, () -> lists.document(list)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as.run(Demo.COORDINATOR_RS, () -> lists.take(list)))
                .isInstanceOf(NotFoundException.class);
    }

    private String read(String who, String lines) throws Exception {
        var text = "Naziv;Općina;Telefon;1. razred\n" + lines;
        return as.call(who, () -> lists.read("skole.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private long count(String list, ListEffect effect) throws Exception {
        return as.call(Demo.COORDINATOR_TK, () -> lists.document(list)).count(effect);
    }

    private long schools() {
        return rows.count("SELECT COUNT(*) FROM school WHERE name LIKE CONCAT(?, '%')", name);
    }

    private String telephone() {
        return rows.text("SELECT telephone FROM school WHERE name = ?", name);
    }

    private long pupils() {
        return rows.count(
                "SELECT SUM(f.pupils) FROM school_figure f JOIN school s ON s.id = f.school_id WHERE s.name = ?", name);
    }
}
