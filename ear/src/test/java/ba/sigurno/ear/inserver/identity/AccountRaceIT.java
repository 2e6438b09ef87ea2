package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator does twice at the same moment, by a double click, happens once. */
@ExtendWith(ArquillianExtension.class)
class AccountRaceIT {

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private AsStaff asStaff;

    @Inject
    private AccountService accounts;

    @Test
    void anAccountIsMadeOnceAndARoleGivenOnce() throws Exception {
        var email = Demo.newAddress("dvaput");
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.ADMIN), () -> accounts.create(email, "Dvaput", Language.BOSNIAN));
        assertThat(Concurrently.rules(outcomes)).containsExactly("identity_rule_email_taken");

        var account = rows.accountId(email);
        assertThat(concurrently.twice(
                        concurrently.staff(Demo.ADMIN),
                        () -> Concurrently.run(() -> accounts.grant(account, Role.EDITOR, null, null, null))))
                .allMatch(Outcome::isDone);
        assertThat(rows.account(email).getGrants()).hasSize(1);
    }

    @Test
    void rolesEndOnceAndNobodyEndsTheirOwn() throws Exception {
        var day = LocalDate.of(2099, 6, 30);
        var colleague = new Account(Demo.newAddress("kraj"), "Kraj", "", Language.BOSNIAN);
        colleague.grant(Role.ADMIN);
        colleague.grant(Role.EDITOR);
        rows.store(colleague);
        var id = colleague.getPublicId();
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.ADMIN), () -> Concurrently.run(() -> accounts.endRoles(id, day)));
        assertThat(Concurrently.rules(outcomes)).containsExactly("identity_rule_no_role_to_end");
        assertThat(rows.account(colleague.getEmail()).getGrants())
                .extracting(RoleGrant::getEndsOn)
                .containsExactly(day, day);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'identity_action_roles_end' AND subject_id = ?",
                        id))
                .isEqualTo(1);

        assertBreaks(colleague, "identity_rule_own_admin", () -> accounts.endRoles(id, day.minusDays(1)));
        assertBreaks(colleague, "identity_rule_own_admin", () -> accounts.disable(id));
    }

    private void assertBreaks(Account caller, String rule, Runnable deed) {
        assertThatThrownBy(() -> asStaff.run(caller.getEmail(), deed))
                .isInstanceOfSatisfying(DomainException.class, broken -> assertThat(broken.getKey())
                        .isEqualTo(rule));
    }
}
