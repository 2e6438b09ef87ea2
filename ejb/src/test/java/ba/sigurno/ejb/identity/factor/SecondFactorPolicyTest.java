package ba.sigurno.ejb.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.identity.factor.SecondFactorPolicy.Demand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import org.junit.jupiter.api.Test;

class SecondFactorPolicyTest {

    private final SecondFactorPolicy policy = new SecondFactorPolicy(Demand.SOME);
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
    void sessionsOfThoseWhoSeeMuchAreHeldToWhereTheSecondFactorWasGiven() {
        account.addSecondFactor();
        account.grant(Role.TRAINER);
        assertThat(policy.bindsSessions(account)).isFalse();
        account.grant(Role.ANALYST);
        assertThat(policy.bindsSessions(account)).isTrue();
        account.dropSecondFactor();
        assertThat(policy.bindsSessions(account))
                .as("nothing could be given again")
                .isFalse();
    }

    @Test
    void anInstallationMayDoWithout() {
        account.grant(Role.ADMIN);
        assertThat(new SecondFactorPolicy(Demand.NONE).demandsOf(account)).isFalse();
    }

    @Test
    void anInstallationMayDemandItOfEverybody() {
        var everybody = new SecondFactorPolicy(Demand.ALL);
        assertThat(everybody.isMissing(account)).as("without any role yet").isTrue();
        account.grant(Role.TRAINER);
        assertThat(everybody.isMissing(account)).isTrue();
        account.addSecondFactor();
        assertThat(everybody.isMissing(account)).isFalse();
    }
}
