package ba.sigurno.ejb.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import org.junit.jupiter.api.Test;

class SecondFactorPolicyTest {

    private final SecondFactorPolicy policy = new SecondFactorPolicy(true);
    private final Account account = new Account("ana@example.ba", "Ana", "hash", Language.BOSNIAN);

    @Test
    void itIsDemandedOfAdministrators() {
        account.grant(Role.TRAINER);
        assertThat(policy.demandsOf(account)).isFalse();
        account.grant(Role.ADMIN);
        assertThat(policy.demandsOf(account)).isTrue();
        assertThat(policy.isMissing(account)).isTrue();
        account.addSecondFactor();
        assertThat(policy.isMissing(account)).isFalse();
    }

    @Test
    void anInstallationMayDoWithout() {
        account.grant(Role.ADMIN);
        assertThat(new SecondFactorPolicy(false).demandsOf(account)).isFalse();
    }
}
