package ba.sigurno.ejb.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.SealerTest;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.factor.Passkey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebAuthnTest {

    private static final String SITE = "https://sigurno.example";
    private static final FactorSeal SEALS =
            new FactorSeal(new Sealer(SealerTest.secrets("0123456789abcdef0123456789abcdef")));
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final WebAuthn webAuthn = new WebAuthn(SITE, SEALS);
    private final Account account = new Account("ana@example.ba", "Ana", "hash", Language.BOSNIAN);
    private final SoftPasskey device = SoftPasskey.at(SITE);
    private final String challenge = WebAuthn.newChallenge();

    @Test
    void aPasskeyIsMadeAndSigns() {
        var passkey = made();
        assertThat(passkey.getName()).isEqualTo("Laptop");
        assertThat(passkey.isUserVerified()).isTrue();
        assertThat(passkey.isBackedUp()).isFalse();
        assertThat(passkey.getUsedAt()).isNull();
        assertThat(accepts(passkey, signed())).isTrue();
        assertThat(passkey.getSignCount()).isEqualTo(1);
        assertThat(passkey.getUsedAt()).isEqualTo(NOW);
    }

    @Test
    void oneThatAnotherSiteMadeIsRefused() {
        refusedToMake(device.askedBy("https://evil.example", "sigurno.example").create(creation()), challenge);
        refusedToMake(device.askedBy(SITE, "evil.example").create(creation()), challenge);
    }

    @Test
    void oneOfAnotherChallengeOrOfNoneAnyMoreIsRefused() {
        refusedToMake(device.create(creation()), WebAuthn.newChallenge());
        refusedToMake(device.create(creation()), null);
    }

    @Test
    void whatNoBrowserSaysIsRefused() {
        refusedToMake("", challenge);
        refusedToMake("{}", challenge);
        refusedToMake("[1, 2", challenge);
        refusedToMake(null, challenge);
        assertThat(accepts(made(), "{\"id\":\"eA\"}")).isFalse();
        assertThat(accepts(made(), null)).isFalse();
    }

    @Test
    void aSignatureForAnotherSiteIsRefused() {
        var passkey = made();
        device.askedBy("https://evil.example", "sigurno.example");
        assertThat(accepts(passkey, signed())).isFalse();
        device.askedBy(SITE, "evil.example");
        assertThat(accepts(passkey, signed())).isFalse();
    }

    @Test
    void aSignatureIsOfItsChallengeAlone() {
        var passkey = made();
        var signed = signed();
        assertThat(webAuthn.accept(List.of(passkey), signed, WebAuthn.newChallenge(), NOW))
                .isFalse();
        assertThat(webAuthn.accept(List.of(passkey), signed, null, NOW)).isFalse();
        assertThat(accepts(passkey, signed)).isTrue();
        assertThat(accepts(passkey, signed)).as("replayed").isFalse();
    }

    @Test
    void aCopyThatCountsBackIsRefused() {
        var passkey = made();
        device.count(7);
        assertThat(accepts(passkey, signed())).isTrue();
        device.count(3);
        assertThat(accepts(passkey, signed())).isFalse();
        assertThat(passkey.getSignCount()).isEqualTo(8);
    }

    @Test
    void aForgedSignatureAndAnotherDeviceAreRefused() {
        var passkey = made();
        var signed = signed();
        assertThat(accepts(passkey, signed.replaceFirst("\"signature\":\"[^\"]+\"", "\"signature\":\"MAYCAQECAQE\"")))
                .isFalse();
        assertThat(accepts(passkey, SoftPasskey.at(SITE).sign(webAuthn.requestOptions(challenge, List.of()))))
                .isFalse();
        assertThat(webAuthn.accept(List.of(), signed, challenge, NOW)).isFalse();
    }

    @Test
    void aKeyThatWasPutInThePlaceOfAnotherOpensNothing() {
        var passkey = made();
        var signed = signed();
        var own = passkey.getCredentialCipher();
        var changed = own.clone();
        changed[changed.length - 1] ^= 1;
        passkey.seal(changed);
        assertThat(accepts(passkey, signed)).isFalse();
        var other = new Account("emir@example.ba", "Emir", "hash", Language.BOSNIAN);
        passkey.seal(webAuthn.register(other, "Mobitel", device.create(creation()), challenge, NOW)
                .getCredentialCipher());
        assertThat(accepts(passkey, signed)).as("sealed for another account").isFalse();
        passkey.seal(own);
        assertThat(accepts(passkey, signed)).isTrue();
    }

    @Test
    void onAMachineOfOnesOwnItIsOfTheNameThatBrowsersTake() {
        var here = new WebAuthn("http://127.0.0.1:8080", SEALS);
        var options = here.creationOptions(challenge, account, List.of());
        assertThat(options).contains("\"id\":\"localhost\"");
        assertThat(here.register(
                        account,
                        "Laptop",
                        SoftPasskey.at("http://127.0.0.1:8080").create(options),
                        challenge,
                        NOW))
                .isNotNull();
    }

    private Passkey made() {
        return webAuthn.register(account, " Laptop ", device.create(creation()), challenge, NOW);
    }

    private String creation() {
        return webAuthn.creationOptions(challenge, account, List.of());
    }

    private String signed() {
        return device.sign(webAuthn.requestOptions(challenge, List.of()));
    }

    private boolean accepts(Passkey passkey, String signed) {
        return webAuthn.accept(List.of(passkey), signed, challenge, NOW);
    }

    private void refusedToMake(String response, String asked) {
        assertThatThrownBy(() -> webAuthn.register(account, "Laptop", response, asked, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo("identity_passkeys_refused"));
    }
}
