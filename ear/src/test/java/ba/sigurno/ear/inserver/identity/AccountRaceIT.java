package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.support.Together;
import ba.sigurno.ear.inserver.support.Together.Outcome;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator does twice at the same moment, by a double click, happens once. */
@ExtendWith(ArquillianExtension.class)
class AccountRaceIT {

    private static final String ADMIN = "admin@demo.test";

    @Inject
    private Together together;

    @Inject
    private Rows rows;

    @Inject
    private AccountService accounts;

    @Test
    void anAccountIsMadeOnceAndARoleGivenOnce() throws Exception {
        var email = "dvaput." + UUID.randomUUID() + "@demo.test";
        var outcomes = together.twice(together.staff(ADMIN), () -> accounts.create(email, "Dvaput", Language.BOSNIAN));
        assertThat(Together.rules(outcomes)).containsExactly("identity_rule_email_taken");

        var account = rows.account(email).getPublicId();
        assertThat(together.twice(
                        together.staff(ADMIN),
                        () -> Together.run(() -> accounts.grant(account, Role.EDITOR, null, null))))
                .allMatch(Outcome::isDone);
        assertThat(rows.account(email).getGrants()).hasSize(1);
    }
}
