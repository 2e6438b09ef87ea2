package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.inject.Inject;
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
}
