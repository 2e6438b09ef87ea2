package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.factor.PasskeyService;
import ba.sigurno.ejb.identity.factor.SoftPasskey;
import ba.sigurno.ejb.identity.factor.Totp;
import ba.sigurno.ejb.identity.factor.TwoStepService;
import ba.sigurno.ejb.identity.factor.WebAuthn;
import ba.sigurno.ejb.identity.link.EmailChangeService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** At an open session the password alone changes nothing that decides who gets in, where there is a second factor. */
@ExtendWith(ArquillianExtension.class)
class FactorAgainIT {

    private static final String PASSWORD = "zmaj i tri jabuke";

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private Caller caller;

    @Inject
    private OwnAccountService own;

    @Inject
    private EmailChangeService emails;

    @Inject
    private PasskeyService passkeys;

    @Inject
    private TwoStepService twoStep;

    private final String email = Demo.newAddress("opet");
    private Account account;

    @BeforeEach
    void makeAnAccount() throws Exception {
        account = new Account(email, "Opet Isti", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(account);
    }

    @Test
    void withAnAppEachOfThemTakesACode() throws Exception {
        var codes = setUpTheApp().recoveryCodes();
        as.run(email, () -> addPasskey(codes.get(0)));
        var used = codes.get(0);
        for (var change : changes()) {
            var wrong = used;
            var code = codes.get(codes.indexOf(used) + 1);
            assertRuleBroken("identity_two_step_code_wrong", () -> as.run(email, () -> change.accept(wrong)));
            as.run(email, () -> change.accept(code));
            used = code;
        }
        assertThat(rows.account(email).getTelephone()).isEqualTo("033 123-456");
    }

    @Test
    void theFormOfAPageThatKnewNoAppYetIsRefused() throws Exception {
        setUpTheApp();
        assertRuleBroken(
                "identity_two_step_code_wrong", () -> as.run(email, () -> own.callAt("033 123-456", PASSWORD, null)));
    }

    @Test
    void aCodeOfTheAppServesOneChangeOfTwoAtOnce() throws Exception {
        var code = Totp.code(setUpTheApp().secret(), Totp.step(Instant.now()));
        var outcomes = concurrently.twice(concurrently.staff(email), () -> {
            own.callAt("033 123-456", PASSWORD, code);
            return null;
        });
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(Concurrently.rules(outcomes)).containsExactly("identity_two_step_code_wrong");
    }

    @Test
    void aCodeIsNotUsedUpByWhatIsRefused() throws Exception {
        var code = Totp.code(setUpTheApp().secret(), Totp.step(Instant.now()));
        assertRuleBroken("identity_password_old_wrong", () -> as.run(email, () -> own.callAt("1", "nije ova", code)));
        assertRuleBroken("identity_rule_telephone", () -> as.run(email, () -> own.callAt("zovi me", PASSWORD, code)));
        assertRuleBroken(
                "identity_password_short", () -> as.run(email, () -> own.changePassword(PASSWORD, "kratka", code)));
        as.run(email, () -> own.callAt("033 123-456", PASSWORD, code));
    }

    @Test
    void whoGuessesCodesIsStopped() throws Exception {
        var code = setUpTheApp().recoveryCodes().get(0);
        for (int guess = 0; guess < Limit.PASSWORD_BY_ACCOUNT.getFailures(); guess++) {
            assertRuleBroken(
                    "identity_two_step_code_wrong",
                    () -> as.run(email, () -> own.callAt("033 123-456", PASSWORD, "000000")));
        }
        assertRuleBroken("app_error_too_many", () -> as.run(email, () -> own.callAt("033 123-456", PASSWORD, code)));
    }

    @Test
    void withAPasskeyAloneTheSignInIsNotLongAgo() throws Exception {
        as.run(email, () -> addPasskey(null));
        caller.inSessionSince(Instant.now().minus(Duration.ofMinutes(11)));
        for (var change : changes()) {
            assertRuleBroken("identity_two_step_sign_in_again", () -> as.run(email, () -> change.accept(null)));
        }
        assertRuleBroken("identity_two_step_sign_in_again", this::setUpTheApp);
        caller.inSessionSince(Instant.now());
        for (var change : changes()) {
            as.run(email, () -> change.accept(null));
        }
    }

    /** Changes that decide who gets in, each by a code; the password is the same afterwards. */
    private List<Consumer<String>> changes() throws Exception {
        var first = as.call(email, passkeys::passkeys).get(0).getPublicId();
        return List.of(
                code -> own.callAt("033 123-456", PASSWORD, code),
                code -> emails.ask("nova." + email, PASSWORD, code),
                this::addPasskey,
                code -> passkeys.remove(first, PASSWORD, code),
                code -> own.changePassword(PASSWORD, "sasvim druga lozinka", code));
    }

    private record App(String secret, List<String> recoveryCodes) {}

    private App setUpTheApp() throws Exception {
        var app = as.call(email, () -> {
            var setUp = twoStep.setUp(null);
            var code = Totp.code(setUp.secret(), Totp.step(Instant.now()));
            var confirmed = twoStep.confirm(setUp.token(), PASSWORD, code, null);
            return new App(setUp.secret(), confirmed.recoveryCodes());
        });
        // As if that had been long ago, so that the codes of this moment are still unused.
        rows.write(em -> em.createNativeQuery("UPDATE authenticator SET last_step = 0 WHERE account_id = ?")
                .setParameter(1, account.getId())
                .executeUpdate());
        return app;
    }

    private void addPasskey(String code) {
        var challenge = WebAuthn.newChallenge();
        var device = SoftPasskey.at(System.getenv("SIGURNO_BASE_URL"));
        passkeys.add(PASSWORD, code, "Laptop", device.create(passkeys.options(challenge)), challenge);
    }
}
