package ba.sigurno.ejb.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedInTest {

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    private final Account account = new Account("ana@example.ba", "Ana", "hash of a password", Language.BOSNIAN);
    private final SignedIn signedIn = SignedIn.of(account, NOW);

    @Test
    void aSessionEndsAfterAWorkingDayHoweverMuchItIsUsed() {
        assertThat(signedIn.holds(account, NOW.plus(SignedIn.TTL).minusNanos(1)))
                .isTrue();
        assertThat(signedIn.holds(account, NOW.plus(SignedIn.TTL))).isFalse();
    }

    @Test
    void itEndsWithThePasswordAndStandsForNobodyElse() {
        var other = new Account("ivo@example.ba", "Ivo", "hash of a password", Language.BOSNIAN);
        assertThat(signedIn.holds(other, NOW)).isFalse();
        account.changePassword("the hash of its successor");
        assertThat(signedIn.holds(account, NOW)).isFalse();
    }

    @Test
    void aSecondFactorEndsTheSessionsThatBeganWithoutOne() {
        account.addSecondFactor();
        assertThat(signedIn.holds(account, NOW)).isFalse();
        assertThat(SignedIn.of(account, NOW).holds(account, NOW)).isTrue();
    }

    @Test
    void thePasswordAloneOpensNothingThatHasASecondFactor() {
        assertThat(SignedIn.byPassword(account, NOW).holds(account, NOW)).isTrue();
        account.addSecondFactor();
        var byPassword = SignedIn.byPassword(account, NOW);
        assertThat(byPassword.holds(account, NOW)).isFalse();
        assertThat(byPassword.awaitsSecondStep(
                        account, NOW.plus(SignedIn.SECOND_STEP_TTL).minusNanos(1)))
                .isTrue();
        assertThat(byPassword.awaitsSecondStep(account, NOW.plus(SignedIn.SECOND_STEP_TTL)))
                .isFalse();
        account.changePassword("the hash of its successor");
        assertThat(byPassword.awaitsSecondStep(account, NOW)).isFalse();
    }
}
