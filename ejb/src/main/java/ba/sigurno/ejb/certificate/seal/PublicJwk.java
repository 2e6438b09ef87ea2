package ba.sigurno.ejb.certificate.seal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** Makes JSON Web Keys (RFC 7517) of public keys. */
public final class PublicJwk {

    private static final int SMALLEST_RSA = 2048;

    private PublicJwk() {}

    /**
     * Returns a key for signatures by RS256 or ES256, named by its thumbprint (RFC 7638): SHA-256 in base64url, 43
     * characters.
     *
     * @throws IllegalArgumentException when it is neither RSA with 2048 bits or more nor on the curve P-256
     */
    public static JWK of(PublicKey key) {
        try {
            if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SMALLEST_RSA) {
                return new RSAKey.Builder(rsa)
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .keyIDFromThumbprint()
                        .build();
            }
            if (key instanceof ECPublicKey ec && Curve.P_256.equals(Curve.forECParameterSpec(ec.getParams()))) {
                return new ECKey.Builder(Curve.P_256, ec)
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.ES256)
                        .keyIDFromThumbprint()
                        .build();
            }
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalArgumentException("neither RSA of 2048 bits or more nor P-256: " + key.getAlgorithm());
    }
}
