package ba.sigurno.persistence.identity.account;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        account.resetPassword("by another", NOW);
        assertThat(account.isMustChangePassword()).isTrue();

        account.changePassword("own");
        assertThat(account.isMustChangePassword()).isFalse();
        assertThat(account.getPasswordHash()).isEqualTo("own");
    }

    @Test
    void noPasswordOpensItUntilItsOwnerSetsOne() {
        account.voidPassword();
        assertThat(account.hasPassword()).isFalse();
        account.changePassword("other");
        assertThat(account.hasPassword()).isTrue();

        account.disable();
        assertBreaks("identity_rule_disabled_account", account::voidPassword);
    }

    @Test
    void anErasedAccountIsNobodyAndStaysSo() {
        account.grant(Role.TEACHER, null, country.school);
        assertThat(account.askForErasure(NOW)).isTrue();
        assertThat(account.askForErasure(NOW.plusSeconds(9))).isFalse();
        assertThat(account.getErasureAskedAt()).isEqualTo(NOW);

        account.erase(NOW);
        assertThat(account.getDisplayName()).isEqualTo(Account.NOBODY);
        assertThat(account.getEmail()).endsWith(".invalid").doesNotContain("ana");
        assertThat(account.getPasswordHash()).isEmpty();
        assertThat(account.roles()).isEmpty();
        assertThat(account.isEnabled()).isFalse();
        assertBreaks("identity_rule_erased", account::enable);
    }

    @Test
    void aRoleGivenAgainChangesItsLastDayOnly() {
        var end = LocalDate.of(2027, 6, 30);
        account.grant(Role.TEACHER, null, country.school);
        account.grant(Role.TEACHER, null, country.school, end);
        assertThat(account.getGrants()).extracting(RoleGrant::getEndsOn).containsExactly(end);

        account.grant(Role.TEACHER, null, country.school);
        assertThat(account.getGrants()).singleElement().matches(grant -> grant.getEndsOn() == null);
    }

    @Test
    void aOneTimePasswordEndsUnlessItIsChanged() {
        var end = NOW.plus(Account.ONE_TIME_PASSWORD_TTL);
        account.resetPassword("by another", NOW);
        assertThat(account.maySignIn(end.minusNanos(1))).isTrue();
        assertThat(account.maySignIn(end)).isFalse();
        assertBreaks("identity_rule_sign_in_refused", () -> account.signedIn(end));

        account.changePassword("own");
        assertThat(account.maySignIn(end)).isTrue();
    }

    @Test
    void aDisabledAccountCannotSignIn() {
        account.disable();

        assertBreaks("identity_rule_sign_in_refused", () -> account.signedIn(NOW));
        assertBreaks("identity_rule_disabled", account::disable);
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
        void whoCoordinatesASchoolDoesNotTeachThere() {
            account.grant(Role.SCHOOL_COORDINATOR, null, country.school);

            assertThat(account.coordinates(country.school)).isTrue();
            assertThat(account.coordinates(country.otherSchool)).isFalse();
            assertThat(account.teachesAt(country.school)).isFalse();
            assertThat(account.schools()).isEmpty();
        }

        @Test
        void anAdminHasNoScope() {
            assertBreaks("identity_rule_authority_needed", () -> account.grant(Role.ADMIN, country.tuzla, null));
        }

        @Test
        void whoKeepsAccountsNeverOpensTheHotlineOrTheHelpline() {
            account.grant(Role.ADMIN);
            assertBreaks("identity_rule_admin_and_confidential", () -> account.grant(Role.ANALYST));
            account.withdraw(Role.ADMIN, null, null);
            account.grant(Role.COUNSELLOR);
            assertBreaks("identity_rule_admin_and_confidential", () -> account.grant(Role.ADMIN));
        }

        @Test
        void aConfidentialRoleHoldsOnceSomebodyVouches() {
            account.grant(Role.COUNSELLOR);
            account.grant(Role.TRAINER);
            assertThat(account.groups()).containsExactlyInAnyOrder("TRAINER", Account.STAFF);
            assertThat(account.hasRole(Role.COUNSELLOR)).isFalse();

            account.vouch(Set.of(Role.ANALYST), Instant.EPOCH);
            assertThat(account.hasRole(Role.COUNSELLOR)).isFalse();
            account.vouch(Set.of(Role.COUNSELLOR), Instant.EPOCH);
            assertThat(account.groups()).containsExactlyInAnyOrder("COUNSELLOR", "TRAINER", Account.STAFF);

            account.distrust();
            assertThat(account.groups()).containsExactlyInAnyOrder("TRAINER", Account.STAFF);
        }

        @Test
        void onlyAHeadWhoseOwnRoleHoldsVouches() {
            account.grant(Role.HOTLINE_HEAD);
            assertThat(account.vouchesFor()).isEmpty();

            account.vouch(Set.of(Role.HOTLINE_HEAD), Instant.EPOCH);
            assertThat(account.vouchesFor())
                    .containsExactlyInAnyOrder(Role.ANALYST, Role.HOTLINE_HEAD, Role.WELFARE_OFFICER);
        }

        @ParameterizedTest
        @EnumSource(Role.class)
        void somebodyVouchesForEachConfidentialRoleAndForNoOther(Role role) {
            assertThat(role.vouchers().isEmpty()).isEqualTo(!role.isConfidential());
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
        void allRolesEndOnADayAndNoneIsProlongedByIt() {
            var day = LocalDate.of(2027, 6, 30);
            account.grant(Role.TEACHER, null, country.school, day.minusDays(1));
            assertBreaks("identity_rule_no_role_to_end", () -> account.endRolesOn(day));

            account.grant(Role.COORDINATOR, country.tuzla, null, day.plusDays(1));
            account.grant(Role.TRAINER);
            account.endRolesOn(day);
            assertThat(account.getGrants())
                    .extracting(RoleGrant::getEndsOn)
                    .containsExactlyInAnyOrder(day.minusDays(1), day, day);
            assertBreaks("identity_rule_no_role_to_end", () -> account.endRolesOn(day));
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
}
