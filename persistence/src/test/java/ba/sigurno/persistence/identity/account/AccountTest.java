package ba.sigurno.persistence.identity.account;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final Country country = new Country();
    private final Account account = Country.account("Ana Đurić");

    @Test
    void anAddressIsStoredInItsNormalForm() {
        assertThat(new Account(" Ana@Example.BA ", "Ana", "hash", Language.BOSNIAN).getEmail())
                .isEqualTo("ana@example.ba");
    }

    @Test
    void aResetPasswordMustBeChangedAndAChosenOneNot() {
        failUntilLocked();
        account.resetPassword("by another");
        assertThat(account.isMustChangePassword()).isTrue();
        assertThat(account.isLocked(NOW)).isFalse();

        account.changePassword("own");
        assertThat(account.isMustChangePassword()).isFalse();
        assertThat(account.getPasswordHash()).isEqualTo("own");
    }

    @Nested
    class LockOut {

        @Test
        void fourFailuresDoNoHarm() {
            fail(4, NOW);

            assertThat(account.isLocked(NOW)).isFalse();
        }

        @Test
        void theFifthFailureLocksForAQuarterOfAnHour() {
            failUntilLocked();

            assertThat(account.isLocked(NOW.plus(Duration.ofMinutes(15)).minusNanos(1)))
                    .isTrue();
            assertThat(account.isLocked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
        }

        @Test
        void eachFurtherFailureDoublesTheLock() {
            failUntilLocked();
            Instant later = NOW.plus(Duration.ofMinutes(20));
            account.signInFailed(later);

            assertThat(account.getLockedUntil()).isEqualTo(later.plus(Duration.ofMinutes(30)));
        }

        @Test
        void noLockIsLongerThanADay() {
            Instant now = NOW;
            for (int i = 0; i < 100; i++) {
                account.signInFailed(now);
                now = now.plus(Duration.ofDays(2));
            }

            Instant last = now.minus(Duration.ofDays(2));
            assertThat(account.getLockedUntil()).isEqualTo(last.plus(Duration.ofDays(1)));
        }

        @Test
        void failuresWhileLockedDoNotCount() {
            failUntilLocked();
            fail(50, NOW.plusSeconds(1));

            assertThat(account.getLockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
            assertThat(account.getFailedAttempts()).isEqualTo(5);
        }

        @Test
        void aLockedAccountCannotSignIn() {
            failUntilLocked();

            assertBreaks("identity_rule_sign_in_refused", () -> account.signedIn(NOW));
        }

        @Test
        void aSuccessForgivesAll() {
            fail(4, NOW);
            account.signedIn(NOW);
            fail(4, NOW);

            assertThat(account.isLocked(NOW)).isFalse();
            assertThat(account.getLastSignIn()).isEqualTo(NOW);
        }

        @Test
        void aDisabledAccountCannotSignIn() {
            account.disable();

            assertBreaks("identity_rule_sign_in_refused", () -> account.signedIn(NOW));
        }
    }

    @Nested
    class Grants {

        @Test
        void aCoordinatorHasAnAuthorityAndNoSchool() {
            assertBreaks("identity_rule_authority_needed", () -> account.grant(Role.COORDINATOR));
            assertBreaks(
                    "identity_rule_school_needed",
                    () -> account.grant(Role.COORDINATOR, country.tuzla, country.school));
        }

        @Test
        void aTeacherHasASchoolAndNoAuthority() {
            assertBreaks("identity_rule_school_needed", () -> account.grant(Role.TEACHER));
            assertBreaks(
                    "identity_rule_authority_needed", () -> account.grant(Role.TEACHER, country.tuzla, country.school));
        }

        @Test
        void anAdminHasNoScope() {
            assertBreaks("identity_rule_authority_needed", () -> account.grant(Role.ADMIN, country.tuzla, null));
        }

        @Test
        void nobodyIsGrantedToBeAPupil() {
            assertBreaks("identity_rule_role_not_grantable", () -> account.grant(Role.PUPIL));
        }

        @Test
        void whatIsGivenTwiceIsThereOnceAndGoesAtOnce() {
            account.grant(Role.TEACHER, null, country.school);
            account.grant(Role.TEACHER, null, country.school);
            assertThat(account.getGrants()).hasSize(1);

            account.withdraw(Role.TEACHER, null, country.school);
            assertThat(account.hasRole(Role.TEACHER)).isFalse();
        }

        @Test
        void aScopeHoldsForItsOwnOnly() {
            account.grant(Role.TEACHER, null, country.school);
            account.grant(Role.COORDINATOR, country.tuzla, null);

            assertThat(account.roles()).containsExactly(Role.COORDINATOR, Role.TEACHER);
            assertThat(account.teachesAt(country.school)).isTrue();
            assertThat(account.teachesAt(country.otherSchool)).isFalse();
            assertThat(account.coordinates(country.tuzla)).isTrue();
            assertThat(account.coordinates(country.banjaLuka)).isFalse();
        }
    }

    private void failUntilLocked() {
        fail(Account.FREE_FAILURES, NOW);
    }

    private void fail(int times, Instant when) {
        for (int i = 0; i < times; i++) {
            account.signInFailed(when);
        }
    }
}
