package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.identity.factor.FactorSeal.Kind;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.factor.Passkey;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks browsers for passkeys and checks what they answer (Web Authentication Level 2), for the site at its configured
 * address and no other. Who made a device is not asked for: its attestation is "none".
 */
@ApplicationScoped
public class WebAuthn {

    private static final Logger LOG = Logger.getLogger(WebAuthn.class.getName());
    private static final int CHALLENGE_BYTES = 32;
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    private FactorSeal seals;
    private WebAuthnManager manager;
    private AttestedCredentialDataConverter credentials;
    private Origin origin;
    private String site;

    /** Lets the container create its proxy. */
    protected WebAuthn() {}

    /** Takes passkeys for the site at an address, and seals their public keys. */
    @Inject
    WebAuthn(@ConfigProperty(name = "SIGURNO_BASE_URL") String address, FactorSeal seals) {
        this.seals = seals;
        var converter = new ObjectConverter();
        manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
        credentials = new AttestedCredentialDataConverter(converter);
        // A passkey is of a name. On a machine of one's own it is this one.
        var uri = URI.create(address.replace("//127.0.0.1", "//localhost"));
        site = uri.getHost();
        origin = Origin.create(uri.getScheme() + "://" + uri.getAuthority());
    }

    /** Returns a new challenge of 256 random bits, in base64url. */
    public static String newChallenge() {
        var challenge = new byte[CHALLENGE_BYTES];
        RANDOM.nextBytes(challenge);
        return ENCODER.encodeToString(challenge);
    }

    /** Returns what a browser is asked to make a passkey with, in JSON; not on a device that has one of those present. */
    String creationOptions(String challenge, Account account, List<Passkey> present) {
        var algorithms = Json.createArrayBuilder();
        ALGORITHMS.forEach(one -> algorithms.add(Json.createObjectBuilder()
                .add("type", "public-key")
                .add("alg", one.getAlg().getValue())));
        return Json.createObjectBuilder()
                .add("challenge", challenge)
                .add("rp", Json.createObjectBuilder().add("id", site).add("name", "Sigurno"))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", encode(account.getPublicId().getBytes(StandardCharsets.UTF_8)))
                                .add("name", account.getEmail())
                                .add("displayName", account.getDisplayName()))
                .add("pubKeyCredParams", algorithms)
                .add("timeout", TIMEOUT.toMillis())
                .add("attestation", "none")
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "preferred")
                                .add("userVerification", "preferred"))
                .add("excludeCredentials", descriptors(present))
                .build()
                .toString();
    }

    /** Returns what a browser is asked to sign with one of these passkeys, in JSON. */
    String requestOptions(String challenge, List<Passkey> passkeys) {
        return Json.createObjectBuilder()
                .add("challenge", challenge)
                .add("rpId", site)
                .add("timeout", TIMEOUT.toMillis())
                .add("userVerification", "preferred")
                .add("allowCredentials", descriptors(passkeys))
                .build()
                .toString();
    }

    /**
     * Checks a passkey that a browser made.
     *
     * @param response what the browser says, in JSON
     * @param challenge that it was asked with; null when there is none any more
     * @throws DomainException when it was made for another site or challenge, or cannot be read
     */
    Passkey register(Account account, String name, String response, String challenge, Instant now) {
        return checked(() -> {
                    var made = manager.verifyRegistrationResponseJSON(
                            response, new RegistrationParameters(server(challenge), ALGORITHMS, false, true));
                    var said = made.getAttestationObject().getAuthenticatorData();
                    var credential = said.getAttestedCredentialData();
                    var passkey = new Passkey(
                            account,
                            name,
                            credential.getCredentialId(),
                            seal(account, credential),
                            said.isFlagBE(),
                            now);
                    passkey.signed(said.getSignCount(), said.isFlagUV(), said.isFlagBS(), null);
                    return passkey;
                })
                .orElseThrow(() -> new DomainException("identity_passkeys_refused"));
    }

    /**
     * Checks a signature by one of these passkeys, and notes on it what its device says. Returns whether it is right: of
     * this challenge and site, by a device that counts on.
     *
     * @param response what the browser says, in JSON
     * @param challenge that it was asked with; null when there is none any more
     */
    boolean accept(List<Passkey> passkeys, String response, String challenge, Instant now) {
        return checked(() -> {
                    var signed = manager.parseAuthenticationResponseJSON(response);
                    var passkey = passkeys.stream()
                            .filter(one -> one.isKnownBy(signed.getCredentialId()))
                            .findFirst()
                            .orElseThrow();
                    manager.verify(
                            signed,
                            new AuthenticationParameters(server(challenge), record(passkey), null, false, true));
                    var said = signed.getAuthenticatorData();
                    passkey.signed(said.getSignCount(), said.isFlagUV(), said.isFlagBS(), now);
                    return passkey;
                })
                .isPresent();
    }

    private CredentialRecordImpl record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                passkey.isUserVerified(),
                passkey.isBackupEligible(),
                passkey.isBackedUp(),
                passkey.getSignCount(),
                open(passkey),
                null,
                null,
                null,
                null);
    }

    private byte[] seal(Account account, AttestedCredentialData credential) {
        return seals.seal(Kind.PASSKEY, account, encode(credentials.convert(credential)));
    }

    private AttestedCredentialData open(Passkey passkey) {
        return seals.open(Kind.PASSKEY, passkey.getAccount(), passkey.getCredentialCipher())
                .map(key -> credentials.convert(Base64.getUrlDecoder().decode(key)))
                .orElseThrow();
    }

    /** Returns what a check gives; empty when the answer is refused, or is none: a stranger wrote it, who may write anything. */
    private static <T> Optional<T> checked(Supplier<T> check) {
        try {
            return Optional.of(check.get());
        } catch (DomainException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "a passkey is refused", e);
            return Optional.empty();
        }
    }

    private ServerProperty server(String challenge) {
        return new ServerProperty(
                origin, site, new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)));
    }

    private static JsonArrayBuilder descriptors(List<Passkey> passkeys) {
        var descriptors = Json.createArrayBuilder();
        passkeys.forEach(passkey -> descriptors.add(
                Json.createObjectBuilder().add("type", "public-key").add("id", encode(passkey.getCredentialId()))));
        return descriptors;
    }

    private static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }
}
