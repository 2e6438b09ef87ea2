package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.factor.PasskeyService;
import ba.sigurno.ejb.identity.factor.SecondStepService;
import ba.sigurno.ejb.identity.factor.SoftPasskey;
import ba.sigurno.ejb.identity.factor.TwoStepService.Confirmed;
import ba.sigurno.ejb.identity.factor.WebAuthn;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A passkey confirms a sign-in as a code does. */
@ExtendWith(ArquillianExtension.class)
class PasskeyIT {

    private static final String PASSWORD = "zmaj i tri jabuke";

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private Caller caller;

    @Inject
    private PasskeyService passkeys;

    @Inject
    private SecondStepService secondStep;

    @Inject
    private SignInService signIn;

    @Inject
    private AccountErasureService erasure;

    private final String email = Demo.newAddress("kljuc");
    private final SignInOrigin here =
            new SignInOrigin(Device.unknown(), UUID.randomUUID().toString());
    private SoftPasskey device;
    private Account account;
    private Confirmed first;

    @BeforeEach
    void addOne() throws Exception {
        account = new Account(email, "S Ključem", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(account);
        device = SoftPasskey.at(System.getenv("SIGURNO_BASE_URL"));
        first = add(device);
        caller.inSessionSince(Instant.now());
    }

    @Test
    void itConfirmsTheSignInAndRecoveryCodesStandIn() {
        assertThat(first.recoveryCodes()).hasSize(10);
        assertThat(signIn.recognise(first.session())).isPresent();
        assertThat(signIn.recognise(byPassword())).isEmpty();

        var challenge = WebAuthn.newChallenge();
        var signed = device.sign(options(challenge));
        var signedIn = enter(signed, challenge).orElseThrow();
        assertThat(signIn.recognise(signedIn)).isPresent();
        assertThat(enter(signed, challenge)).as("replayed").isEmpty();
        assertThat(enter(device.sign(options(challenge)), WebAuthn.newChallenge()))
                .as("of another page")
                .isEmpty();
        assertThat(enter(device.sign(options(challenge)), null)).as("used up").isEmpty();
        assertThat(secondStep.signIn(byPassword(), first.recoveryCodes().get(0), here))
                .isPresent();
    }

    @Test
    void theOneOfSomebodyElseOpensNothing() throws Exception {
        var stranger = SoftPasskey.at(System.getenv("SIGURNO_BASE_URL"));
        var other = new Account(Demo.newAddress("kljuc"), "Druga", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(other);
        add(other.getEmail(), stranger);
        var challenge = WebAuthn.newChallenge();
        assertThat(enter(stranger.sign(options(challenge)), challenge)).isEmpty();
    }

    @Test
    void whoWritesToTheDatabaseCannotGiveTheirsToAnotherAccount() throws Exception {
        var theirs = SoftPasskey.at(System.getenv("SIGURNO_BASE_URL"));
        var other = new Account(Demo.newAddress("kljuc"), "Druga", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        rows.store(other);
        add(other.getEmail(), theirs);
        rows.write(em -> em.createNativeQuery("UPDATE passkey SET account_id = ? WHERE account_id = ?")
                .setParameter(1, account.getId())
                .setParameter(2, other.getId())
                .executeUpdate());
        var challenge = WebAuthn.newChallenge();
        var options = options(challenge);
        assertThat(enter(theirs.sign(options), challenge)).isEmpty();
        assertThat(enter(device.sign(options), challenge)).isPresent();
    }

    @Test
    void eachSignInSealsAllAnewSoThatAFormerSecretCanGo() {
        var before = sealed();
        assertThat(secondStep.signIn(byPassword(), first.recoveryCodes().get(0), here))
                .isPresent();
        assertThat(sealed()).isNotEqualTo(before);
        var challenge = WebAuthn.newChallenge();
        assertThat(enter(device.sign(options(challenge)), challenge)).isPresent();
    }

    @Test
    void theOnlyOneStaysAndASecondOneBringsNoCodes() throws Exception {
        var id = as.call(email, passkeys::passkeys).get(0).getPublicId();
        assertRuleBroken("identity_passkeys_last", () -> as.run(email, () -> passkeys.remove(id, PASSWORD, null)));
        assertThatThrownBy(() -> as.run(
                        Demo.TEACHER_TK, () -> passkeys.remove(id, System.getenv("SIGURNO_DEMO_PASSWORD"), null)))
                .hasStackTraceContaining("NotFoundException");
        assertThat(add(SoftPasskey.at(System.getenv("SIGURNO_BASE_URL"))).recoveryCodes())
                .isEmpty();
        as.run(email, () -> passkeys.remove(id, PASSWORD, null));
        assertThat(as.call(email, passkeys::passkeys)).hasSize(1);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'identity_action_passkey_removed'"
                                + " AND subject_id = ?",
                        account.getPublicId()))
                .isEqualTo(1);
    }

    @Test
    void nobodyAddsOrRemovesOneAtAComputerThatItsOwnerLeft() throws Exception {
        add(SoftPasskey.at(System.getenv("SIGURNO_BASE_URL")));
        var id = as.call(email, passkeys::passkeys).get(0).getPublicId();
        as.run(email, () -> {
            var challenge = WebAuthn.newChallenge();
            var made = SoftPasskey.at(System.getenv("SIGURNO_BASE_URL")).create(passkeys.options(challenge));
            assertRuleBroken(
                    "identity_password_old_wrong", () -> passkeys.add("nije ova", null, "Tuđi", made, challenge));
            assertRuleBroken("identity_password_old_wrong", () -> passkeys.remove(id, "nije ova", null));
        });
        assertThat(as.call(email, passkeys::passkeys)).hasSize(2);
    }

    @Test
    void theTrailSaysThatItWasAPasskey() {
        var challenge = WebAuthn.newChallenge();
        enter(device.sign(options(challenge)), challenge);
        assertThat(rows.texts(
                        "SELECT detail FROM audit_event WHERE action = 'identity_action_signed_in' AND subject_id = ?",
                        account.getPublicId()))
                .containsExactly(email + " · PASSWORD · PASSKEY");
    }

    @Test
    void erasingTheAccountErasesIt() throws Exception {
        as.run(Demo.ADMIN, () -> erasure.erase(account.getPublicId()));
        assertThat(rows.count("SELECT COUNT(*) FROM passkey WHERE account_id = ?", account.getId()))
                .isZero();
    }

    private String sealed() {
        return rows.text("SELECT HEX(credential_cipher) FROM passkey WHERE account_id = ?", account.getId());
    }

    private Confirmed add(SoftPasskey made) throws Exception {
        return add(email, made);
    }

    private Confirmed add(String owner, SoftPasskey made) throws Exception {
        var challenge = WebAuthn.newChallenge();
        return as.call(
                owner,
                () -> passkeys.add(PASSWORD, null, "Laptop", made.create(passkeys.options(challenge)), challenge));
    }

    private String options(String challenge) {
        return secondStep.passkeyOptions(secondStep.step(byPassword()).orElseThrow(), challenge);
    }

    private Optional<SignedIn> enter(String signed, String challenge) {
        return secondStep.signInByPasskey(byPassword(), signed, challenge, here);
    }

    private SignedIn byPassword() {
        return signIn.signIn(email, PASSWORD, here).orElseThrow();
    }
}
