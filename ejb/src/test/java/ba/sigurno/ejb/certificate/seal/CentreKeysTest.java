package ba.sigurno.ejb.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import com.nimbusds.jose.JWSAlgorithm;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentreKeysTest {

    private static final Instant NOW = Instant.now();

    private static final DemoAuthority AUTHORITY = new DemoAuthority("Test CA", NOW.minus(Duration.ofDays(90)));
    private static final SigningKey KEY = key(NOW.plus(Duration.ofDays(30)));
    private static final SigningKey FORMER = key(NOW.minus(Duration.ofDays(1)));

    @TempDir
    private Path folder;

    @Test
    void theKeyIsReadFromItsFileWithAllCertificates() throws Exception {
        var keys = keys(file(KEY), "tajna", null);

        assertThat(keys.current().certificate()).isEqualTo(KEY.certificate());
        assertThat(keys.current().chain()).containsExactly(KEY.certificate(), AUTHORITY.certificate());
        assertThat(keys.trusted()).containsExactly(KEY.certificate());
    }

    @Test
    void withoutAKeyOrWithAWrongPasswordNobodyCanSign() throws Exception {
        assertRefused(keys(null, null, null), "certificate_rule_no_key");
        assertRefused(keys(folder.resolve("nothing.p12"), "tajna", null), "certificate_rule_no_key");
        assertRefused(keys(file(KEY), "kriva", null), "certificate_rule_no_key");
    }

    @Test
    void aFileThatWasRepairedIsReadWithoutARestart() throws Exception {
        var file = folder.resolve("late.p12");
        var keys = keys(file, "tajna", null);
        assertRefused(keys, "certificate_rule_no_key");

        Files.move(file(KEY), file);

        assertThat(keys.current().id()).isEqualTo(KEY.id());
    }

    @Test
    void anExpiredKeySignsNoMoreButWhatItSignedStaysGenuine() throws Exception {
        var keys = keys(file(FORMER), "tajna", null);

        assertRefused(keys, "certificate_rule_key_expired");
        assertThat(keys.trusted()).containsExactly(FORMER.certificate());
    }

    @Test
    void formerCertificatesStayTrusted() throws Exception {
        var pem = Files.writeString(
                folder.resolve("former.pem"),
                DemoAuthority.pem("CERTIFICATE", FORMER.certificate().getEncoded()));
        var keys = keys(file(KEY), "tajna", pem);

        assertThat(keys.trusted()).containsExactly(KEY.certificate(), FORMER.certificate());
    }

    @Test
    void aKeyIsNamedByItsThumbprint() throws Exception {
        // The example of RFC 7638, section 3.1.
        var jwk = PublicJwk.of(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(
                        number(
                                "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"),
                        number("AQAB"))));

        assertThat(jwk.getKeyID()).isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        assertThat(jwk.getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }

    private static SigningKey key(Instant notAfter) {
        return AUTHORITY.newKey("Centar", DemoAuthority.Purpose.SEAL, NOW.minus(Duration.ofDays(90)), notAfter);
    }

    private Path file(SigningKey key) throws IOException {
        var file = folder.resolve("key.p12");
        DemoAuthority.write(key, file, "tajna");
        return file;
    }

    private static void assertRefused(CentreKeys keys, String rule) {
        assertThatThrownBy(keys::current).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.getKey())
                .isEqualTo(rule));
    }

    private static CentreKeys keys(Path keystore, String password, Path former) {
        return new CentreKeys(
                Clock.fixed(NOW, ZoneOffset.UTC),
                Optional.ofNullable(keystore).map(Path::toString),
                Optional.ofNullable(password),
                Optional.ofNullable(former).map(Path::toString));
    }
}
