package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.factor.SecondFactorRemovalService;
import ba.sigurno.ejb.identity.factor.SecondStepService;
import ba.sigurno.ejb.identity.factor.Totp;
import ba.sigurno.ejb.identity.factor.TwoStepService;
import ba.sigurno.ejb.identity.factor.TwoStepService.Confirmed;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has a second factor gets in by the password and a code, each once, and by nothing less. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {

    private static final String PASSWORD = "zmaj i tri jabuke";

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private TwoStepService twoStep;

    @Inject
    private SecondStepService secondStep;

    @Inject
    private SecondFactorRemovalService removal;

    @Inject
    private AccountErasureService erasure;

    @Inject
    private SignInService signIn;

    private final String email = Demo.newAddress("dvakoraka");
    private final SignInOrigin here =
            new SignInOrigin(Device.unknown(), UUID.randomUUID().toString());
    private Account account;
    private String secret;
    private Confirmed confirmed;

    @BeforeEach
    void setUpTheApp() throws Exception {
        account = new Account(email, "Dva Koraka", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(account);
        confirmed = as.call(email, () -> {
            var app = twoStep.setUp(null);
            secret = app.secret();
            return twoStep.confirm(app.token(), PASSWORD, codeNow(), null);
        });
        // As if that had been long ago, so that the codes of this moment are still unused.
        rows.write(em -> em.createNativeQuery("UPDATE authenticator SET last_step = 0 WHERE account_id = ?")
                .setParameter(1, account.getId())
                .executeUpdate());
    }

    @Test
    void thePasswordAloneOpensNothing() {
        var byPassword = byPassword();
        assertThat(signIn.recognise(byPassword)).isEmpty();
        assertThat(secondStep.step(byPassword)).isPresent();
        assertThat(rows.account(email).getLastSignIn()).isNull();
        assertThat(events("signed_in")).isZero();

        assertThat(secondStep.signIn(byPassword, "000", here)).isEmpty();
        assertThat(secondStep.signIn(byPassword, code(-3), here)).isEmpty();
        assertThat(secondStep.signIn(byPassword, code(3), here)).isEmpty();
        var signedIn = secondStep.signIn(byPassword, codeNow(), here).orElseThrow();
        assertThat(signIn.recognise(signedIn)).map(Account::getEmail).contains(email);
        assertThat(rows.account(email).getLastSignIn()).isNotNull();
        assertThat(events("signed_in")).isEqualTo(1);
        assertThat(events("sign_in_failed")).isEqualTo(3);
    }

    @Test
    void theSessionThatSetItUpGoesOnAndOthersEnd() throws Exception {
        assertThat(signIn.recognise(confirmed.session())).isPresent();
        assertThat(signIn.recognise(new SignedIn(
                        account.getPublicId(), account.passwordStamp(), Instant.now(), Instant.now(), false)))
                .isEmpty();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void aCodeIsAcceptedOnceAndNoneBeforeItAnyMore() {
        var code = codeNow();
        var earlier = code(-1);
        assertThat(secondStep.signIn(byPassword(), code, here)).isPresent();
        assertThat(secondStep.signIn(byPassword(), code, here)).isEmpty();
        assertThat(secondStep.signIn(byPassword(), earlier, here)).isEmpty();
    }

    @Test
    void ofTwoWhoUseACodeAtOnceOneGetsIn() throws Exception {
        var byPassword = byPassword();
        var code = codeNow();
        var outcomes =
                concurrently.twice(concurrently.staff(Demo.ADMIN), () -> secondStep.signIn(byPassword, code, here));
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(outcomes.stream()
                        .map(outcome -> (Optional<?>) outcome.value())
                        .filter(Optional::isPresent))
                .hasSize(1);
    }

    @Test
    void aRecoveryCodeIsUsedOnceHoweverItIsTyped() {
        var code = confirmed.recoveryCodes().get(3);
        assertThat(confirmed.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(secondStep.signIn(byPassword(), code.toUpperCase().replace('-', ' '), here))
                .isPresent();
        assertThat(secondStep.signIn(byPassword(), code, here)).isEmpty();
        assertThat(recoveryCodes()).isEqualTo(9);
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void whoWritesToTheDatabaseCannotGiveTheirAppToAnotherAccount() throws Exception {
        var other = new Account(Demo.newAddress("dvakoraka"), "Druga", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(other);
        var theirs = as.call(other.getEmail(), () -> {
            var app = twoStep.setUp(null);
            twoStep.confirm(app.token(), PASSWORD, Totp.code(app.secret(), Totp.step(Instant.now())), null);
            return app.secret();
        });
        rows.write(em -> em.createNativeQuery(
                        "UPDATE authenticator mine JOIN authenticator theirs"
                                + " ON theirs.account_id = ? SET mine.secret_cipher = theirs.secret_cipher WHERE mine.account_id = ?")
                .setParameter(1, other.getId())
                .setParameter(2, account.getId())
                .executeUpdate());
        assertThat(secondStep.signIn(byPassword(), Totp.code(theirs, Totp.step(Instant.now())), here))
                .isEmpty();
    }

    @Test
    void neitherTheSecretNorTheRecoveryCodesStandInTheDatabase() {
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM authenticator WHERE account_id = ? AND INSTR(secret_cipher, ?) = 0",
                        account.getId(),
                        secret))
                .isEqualTo(1);
        assertThat(rows.texts("SELECT digest FROM recovery_code WHERE account_id = ?", account.getId()))
                .hasSize(10)
                .doesNotContainAnyElementsOf(confirmed.recoveryCodes());
    }

    @Test
    void whoGuessesCodesWaitsAndTheOwnerDoesNot() {
        var own = new SignInOrigin(Device.unknown().knowing(account.getPublicId()), here.address());
        var byPassword = byPassword();
        for (int guess = 0; guess < Limit.SECOND_STEP_BY_DEVICE.getFailures(); guess++) {
            assertThat(secondStep.signIn(byPassword, code(100 + guess), here)).isEmpty();
        }
        assertRuleBroken("identity_second_step_too_many", () -> secondStep.signIn(byPassword, codeNow(), here));
        assertThat(events("wrong_codes")).isEqualTo(1);
        assertThat(mails()).isEqualTo(2);
        assertThat(secondStep.signIn(byPassword, codeNow(), own)).isPresent();
    }

    @Test
    void whoDoesNotKnowThePasswordCannotEvenTry() {
        var stamp = rows.account(email).passwordStamp();
        var guessed = new SignedIn(account.getPublicId(), "gghhjjkkllmm", Instant.now(), Instant.now(), false);
        assertRuleBroken("identity_second_step_ended", () -> secondStep.signIn(guessed, codeNow(), here));
        var longAgo = Instant.now().minus(Duration.ofMinutes(11));
        var old = new SignedIn(account.getPublicId(), stamp, longAgo, longAgo, false);
        assertRuleBroken("identity_second_step_ended", () -> secondStep.signIn(old, codeNow(), here));
    }

    @Test
    void aNewPasswordDoesNotGoRoundIt() throws Exception {
        var before = byPassword();
        rows.change(
                Account.class,
                account.getId(),
                stored -> stored.changePassword(PasswordHash.of("sasvim druga lozinka")));
        assertRuleBroken("identity_second_step_ended", () -> secondStep.signIn(before, codeNow(), here));
        var byPassword = signIn.signIn(email, "sasvim druga lozinka", here).orElseThrow();
        assertThat(signIn.recognise(byPassword)).isEmpty();
    }

    @Test
    void ofTwoBrowsersThatSetUpAnAppTheSecondNeedsACodeOfTheFirst() throws Exception {
        as.run(email, () -> {
            var other = twoStep.setUp(null);
            var code = Totp.code(other.secret(), Totp.step(Instant.now()));
            assertThat(other.another()).isTrue();
            assertRuleBroken(
                    "identity_two_step_code_wrong", () -> twoStep.confirm(other.token(), PASSWORD, code, null));
            twoStep.confirm(
                    other.token(), PASSWORD, code, confirmed.recoveryCodes().get(0));
        });
        assertThat(rows.count("SELECT COUNT(*) FROM authenticator WHERE account_id = ?", account.getId()))
                .isEqualTo(1);
        assertThat(secondStep.signIn(byPassword(), codeNow(), here)).isEmpty();
        assertThat(recoveryCodes()).isEqualTo(10);
    }

    @Test
    void nobodySetsAnAppUpAtAComputerThatItsOwnerLeft() throws Exception {
        var fresh = new Account(Demo.newAddress("ostavljen"), "Ostavljen", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(fresh);
        as.run(fresh.getEmail(), () -> {
            var app = twoStep.setUp(null);
            var code = Totp.code(app.secret(), Totp.step(Instant.now()));
            assertRuleBroken("identity_password_old_wrong", () -> twoStep.confirm(app.token(), "nije ova", code, null));
            for (int tries = 1; tries < Limit.PASSWORD_BY_ACCOUNT.getFailures(); tries++) {
                assertRuleBroken(
                        "identity_password_old_wrong", () -> twoStep.confirm(app.token(), "nije ova", code, null));
            }
            assertRuleBroken("app_error_too_many", () -> twoStep.confirm(app.token(), PASSWORD, code, null));
        });
        assertThat(rows.count("SELECT COUNT(*) FROM authenticator WHERE account_id = ?", fresh.getId()))
                .isZero();
    }

    @Test
    void theTrailSaysWhatSomebodySignedInWithAndNoCode() throws Exception {
        secondStep.signIn(byPassword(), "000000", here);
        secondStep.signIn(byPassword(), codeNow(), here);
        secondStep.signIn(byPassword(), confirmed.recoveryCodes().get(0), here);
        rows.change(Account.class, account.getId(), stored -> {
            stored.dropSecondFactor();
            stored.resetPassword(PasswordHash.of(PASSWORD), Instant.now());
        });
        byPassword();
        assertThat(rows.texts(
                        "SELECT detail FROM audit_event WHERE subject_id = ? AND action IN"
                                + " ('identity_action_signed_in', 'identity_action_sign_in_failed') ORDER BY id",
                        account.getPublicId()))
                .containsExactly(
                        email + " · APP",
                        email + " · PASSWORD · APP",
                        email + " · PASSWORD · RECOVERY_CODE",
                        email + " · ONE_TIME_PASSWORD");
    }

    @Test
    void whatTwoBrowsersConfirmAtOnceIsOneApp() throws Exception {
        var fresh = new Account(Demo.newAddress("dvaput"), "Dvaput", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(fresh);
        var app = as.call(fresh.getEmail(), () -> twoStep.setUp(null));
        var code = Totp.code(app.secret(), Totp.step(Instant.now()));
        var outcomes = concurrently.twice(
                concurrently.staff(fresh.getEmail()), () -> twoStep.confirm(app.token(), PASSWORD, code, null));
        assertThat(Concurrently.rules(outcomes)).containsExactly("identity_two_step_code_wrong");
    }

    @Test
    void anAppIsConfirmedByItsCodeForTheAccountThatItWasMadeFor() throws Exception {
        var foreign = as.call(Demo.TEACHER_TK, () -> twoStep.setUp(null));
        as.run(email, () -> {
            var mine = twoStep.setUp(null);
            assertThat(twoStep.setUp(mine.token()).secret()).isEqualTo(mine.secret());
            assertThat(twoStep.setUp(foreign.token()).secret()).isNotEqualTo(foreign.secret());
            assertRuleBroken(
                    "identity_set_up_app_wrong",
                    () -> twoStep.confirm(
                            mine.token(),
                            PASSWORD,
                            codeNow(),
                            confirmed.recoveryCodes().get(0)));
            assertRuleBroken(
                    "identity_set_up_app_ended", () -> twoStep.confirm(foreign.token(), PASSWORD, "123456", null));
        });
    }

    @Test
    void renewedRecoveryCodesReplaceTheOld() throws Exception {
        assertRuleBroken(
                "identity_two_step_code_wrong", () -> as.run(email, () -> twoStep.renewRecoveryCodes(code(100))));
        assertThat(mails()).isEqualTo(1);
        var renewed = as.call(email, () -> twoStep.renewRecoveryCodes(codeNow()));
        assertThat(recoveryCodes()).isEqualTo(10);
        assertThat(rows.texts("SELECT subject FROM outbox_mail WHERE recipient = ? ORDER BY id", email))
                .hasSize(2)
                .last()
                .isEqualTo("Rezervni kodovi vašeg naloga su obnovljeni");
        assertThat(secondStep.signIn(byPassword(), confirmed.recoveryCodes().get(0), here))
                .isEmpty();
        assertThat(secondStep.signIn(byPassword(), renewed.get(0), here)).isPresent();
        assertRuleBroken(
                "identity_two_step_code_wrong", () -> as.run(email, () -> twoStep.renewRecoveryCodes(renewed.get(0))));
    }

    @Test
    void itIsSwitchedOffByThePasswordAndACode() throws Exception {
        assertRuleBroken(
                "identity_password_old_wrong", () -> as.run(email, () -> twoStep.switchOff("nije ova", codeNow())));
        assertRuleBroken(
                "identity_two_step_code_wrong", () -> as.run(email, () -> twoStep.switchOff(PASSWORD, code(100))));
        as.run(email, () -> twoStep.switchOff(PASSWORD, codeNow()));
        assertThat(signIn.recognise(byPassword())).isPresent();
        assertNothingIsLeft();
        assertThat(events("factor_removed")).isEqualTo(1);
    }

    @Test
    void anAdministratorRemovesItFromWhoLostTheDevice() throws Exception {
        var session = secondStep.signIn(byPassword(), codeNow(), here).orElseThrow();
        as.run(Demo.ADMIN, () -> removal.remove(account.getPublicId()));
        assertThat(signIn.recognise(session)).isEmpty();
        assertThat(signIn.recognise(byPassword())).isPresent();
        assertNothingIsLeft();
        assertThat(events("factor_removed")).isEqualTo(1);
        assertThat(mails()).isEqualTo(2);
        assertRuleBroken(
                "identity_rule_no_second_factor",
                () -> as.run(Demo.ADMIN, () -> removal.remove(account.getPublicId())));
        assertRuleBroken(
                "identity_rule_own_admin", () -> as.run(Demo.ADMIN, () -> removal.remove(rows.accountId(Demo.ADMIN))));
        assertThatThrownBy(() -> as.run(Demo.COORDINATOR_TK, () -> removal.remove(account.getPublicId())))
                .hasStackTraceContaining("EJBAccessException");
    }

    @Test
    void erasingTheAccountErasesIt() throws Exception {
        as.run(Demo.ADMIN, () -> erasure.erase(account.getPublicId()));
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        assertThat(rows.count("SELECT COUNT(*) FROM authenticator WHERE account_id = ?", account.getId()))
                .isZero();
        assertThat(recoveryCodes()).isZero();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM account WHERE public_id = ? AND second_factor", account.getPublicId()))
                .isZero();
    }

    private SignedIn byPassword() {
        return signIn.signIn(email, PASSWORD, here).orElseThrow();
    }

    private String codeNow() {
        return code(0);
    }

    /** The code of so many periods from now. */
    private String code(int periods) {
        return Totp.code(secret, Totp.step(Instant.now()) + periods);
    }

    private long recoveryCodes() {
        return rows.count("SELECT COUNT(*) FROM recovery_code WHERE account_id = ?", account.getId());
    }

    private long mails() {
        return rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", email);
    }

    private long events(String action) {
        return rows.count(
                "SELECT COUNT(*) FROM audit_event WHERE action = ? AND subject_id = ?",
                "identity_action_" + action,
                account.getPublicId());
    }
}
