package ba.sigurno.ejb.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import java.time.Instant;
import java.util.stream.Stream;
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
    void nobodyIsSignedInWhileThereIsNoPassword() {
        account.voidPassword();
        assertThat(SignedIn.of(account, NOW).holds(account, NOW)).isFalse();
    }

    @Test
    void whatIsUnconfirmedWaitsForTheSecondStepOfTheSameSession() {
        account.addSecondFactor();
        var later = NOW.plusSeconds(3600);
        var unconfirmed = SignedIn.of(account, NOW).unconfirmed(later);

        assertThat(unconfirmed.holds(account, later)).isFalse();
        assertThat(unconfirmed.goesOn()).isTrue();
        assertThat(unconfirmed.awaitsSecondStep(account, later)).isTrue();
        assertThat(unconfirmed.awaitsSecondStep(account, later.plus(SignedIn.SECOND_STEP_TTL)))
                .isFalse();
        assertThat(SignedIn.byPassword(account, NOW).goesOn()).isFalse();

        account.endSession(NOW, NOW.minus(SignedIn.TTL));
        assertThat(unconfirmed.awaitsSecondStep(account, later))
                .as("ended by its owner")
                .isFalse();
    }

    @Test
    void oneOfSeveralEndsByItselfAndStaysEnded() {
        var other = SignedIn.of(account, NOW.plusMillis(1));
        assertThat(account.endSession(NOW, NOW.minus(SignedIn.TTL))).isTrue();
        assertThat(signedIn.holds(account, NOW.plusMillis(1))).isFalse();
        assertThat(SignedIn.of(account, NOW, NOW.plusMillis(2)).holds(account, NOW.plusMillis(2)))
                .as("gone on after a factor was added")
                .isFalse();
        assertThat(other.holds(account, NOW.plusMillis(1))).isTrue();
        account.endSession(NOW.plus(SignedIn.TTL).plusMillis(1), NOW.plusMillis(1));
        assertThat(signedIn.holds(account, NOW.plus(SignedIn.TTL).plusMillis(1)))
                .as("forgotten, and over by itself")
                .isFalse();
    }

    @Test
    void nobodyEndsSoManyOneByOneThatOneWouldBeForgotten() {
        long ended = Stream.iterate(0, one -> one + 1)
                .takeWhile(one -> account.endSession(NOW.plusMillis(one), NOW))
                .count();
        assertThat(ended).isBetween(100L, 1000L);
        assertThat(account.endedSession(NOW)).isTrue();
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
