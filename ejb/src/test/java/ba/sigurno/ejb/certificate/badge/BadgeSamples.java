package ba.sigurno.ejb.certificate.badge;

import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.seal.PublicJwk;
import ba.sigurno.persistence.certificate.issue.Certificate;
import com.nimbusds.jose.JWSAlgorithm;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;

/** Badges to look at, and the folder where they lie for the judges outside of the JVM ({@code ear/src/test/judges}). */
public final class BadgeSamples {

    static final CertificateAddresses OURS = new CertificateAddresses("https://sigurno.example/");
    static final CertificateAddresses OTHERS = new CertificateAddresses("https://druga.example");
    static final StatusPlace VALID = new StatusPlace(0, 94_567);
    static final StatusPlace REVOKED = new StatusPlace(0, StatusList.BITS - 1);
    static final KeyPair RSA = pair("RSA");
    static final KeyPair EC = pair("EC");
    static final KeyPair FOREIGN = pair("EC");

    private static final Path FOLDER = Path.of("target", "badge-samples");

    private BadgeSamples() {}

    private static KeyPair pair(String kind) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            if ("EC".equals(kind)) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static CompactJws signed(JsonObject credential, KeyPair pair) {
        var key = PublicJwk.of(pair.getPublic());
        var algorithm = JWSAlgorithm.parse(key.getAlgorithm().getName());
        return CompactJws.read(CompactJws.sign(credential, algorithm, pair.getPrivate(), OURS.key(key.getKeyID())))
                .orElseThrow();
    }

    /** The signed badge of a certificate, as the judges know our keys. */
    public static String badge(Certificate certificate) {
        leaveKeys();
        return signed(OpenBadge.of(certificate, VALID, OURS), RSA).text();
    }

    static void leaveKeys() {
        leave("jwks.json", keySet().getBytes(StandardCharsets.UTF_8));
    }

    private static String keySet() {
        return Jwk.set(List.of(PublicJwk.of(RSA.getPublic()), PublicJwk.of(EC.getPublic())), OURS);
    }

    static void leave(String name, String text) {
        leave(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a file there. */
    public static Path leave(String name, byte[] bytes) {
        try {
            Files.createDirectories(FOLDER);
            return Files.write(FOLDER.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
