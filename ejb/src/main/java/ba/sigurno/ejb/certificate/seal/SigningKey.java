package ba.sigurno.ejb.certificate.seal;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** A private key with the certificates that say whose it is. */
public final class SigningKey {

    private final PrivateKey privateKey;
    private final List<X509Certificate> chain;
    private final JWK jwk;

    /**
     * @param chain the key's certificate first, then that of its issuer and so on
     * @throws IllegalArgumentException when the key is neither RSA of 2048 bits or more nor on the curve P-256
     */
    SigningKey(PrivateKey privateKey, List<X509Certificate> chain) {
        this.privateKey = privateKey;
        this.chain = List.copyOf(chain);
        this.jwk = PublicJwk.of(this.chain.get(0).getPublicKey());
    }

    /** What signs. */
    public PrivateKey privateKey() {
        return privateKey;
    }

    /** The key's certificate first, then that of its issuer and so on. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The key's certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The public key for the world to know. */
    public JWK jwk() {
        return jwk;
    }

    /** The public key's thumbprint (RFC 7638), by which a signature names it. */
    public String id() {
        return jwk.getKeyID();
    }

    /** RS256 or ES256. */
    public JWSAlgorithm jwsAlgorithm() {
        return JWSAlgorithm.parse(jwk.getAlgorithm().getName());
    }

    /** The name of this key's signatures with SHA-256 in Java. */
    String javaAlgorithm() {
        return jwsAlgorithm().equals(JWSAlgorithm.RS256) ? "SHA256withRSA" : "SHA256withECDSA";
    }

    /** Whether its certificate holds at a time. */
    public boolean isValidAt(Instant at) {
        return isValidAt(certificate(), at);
    }

    /** Whether a certificate holds at a time. */
    public static boolean isValidAt(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }
}
