package ba.sigurno.ejb.certificate.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A signed JSON document in one line of text: JSON Web Signature in compact serialization (RFC 7515), with the header that
 * Open Badges 3.0 asks for.
 *
 * @param jose the document as it was read; not to be believed before {@link #isSignedBy}
 * @param payload what was signed; not to be believed before {@link #isSignedBy}
 */
record CompactJws(JOSEObject jose, JsonObject payload) {

    /** Refuses a name that stands twice, since readers could take either value. */
    private static final JsonReaderFactory READER =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    /**
     * Signs a credential.
     *
     * @param algorithm RS256 or ES256, as fits the key
     * @param keyAddress where anybody finds the public key
     */
    static String sign(JsonObject credential, JWSAlgorithm algorithm, PrivateKey key, String keyAddress) {
        var header = new JWSHeader.Builder(algorithm)
                .keyID(keyAddress)
                .type(JOSEObjectType.JWT)
                .build();
        var jws = new JWSObject(header, new Payload(credential.toString()));
        try {
            jws.sign(signer(algorithm, key));
        } catch (JOSEException e) {
            throw new IllegalStateException("Cannot sign with " + algorithm, e);
        }
        return jws.serialize();
    }

    private static JWSSigner signer(JWSAlgorithm algorithm, PrivateKey key) throws JOSEException {
        return JWSAlgorithm.ES256.equals(algorithm) ? new ECDSASigner(key, Curve.P_256) : new RSASSASigner(key);
    }

    /** Takes a text apart; empty when it is no such document. */
    static Optional<CompactJws> read(String text) {
        try {
            var jose = JOSEObject.parse(text);
            return Optional.of(new CompactJws(jose, object(jose.getPayload().toBytes())));
        } catch (ParseException | RuntimeException e) {
            // What a stranger wrote can break a reader of JSON in any way; nested too deep it throws nothing narrower.
            return Optional.empty();
        }
    }

    /** Returns the text as it was read. */
    String text() {
        return jose.getParsedString();
    }

    /** Returns the address of the key that it names; empty when it names none. */
    String keyAddress() {
        return Objects.toString(jose.getHeader().toJSONObject().get("kid"), "");
    }

    /** Returns whether the holder of a key signed just this. */
    boolean isSignedBy(PublicKey key) {
        try {
            return jose instanceof JWSObject jws
                    && isOnlyWay(jws.getSignature())
                    && jws.verify(new DefaultJWSVerifierFactory().createJWSVerifier(jws.getHeader(), key));
        } catch (JOSEException e) {
            // As when the key is of another kind than the signature.
            return false;
        }
    }

    /** The last letter may have bits that mean nothing, so there is more than one way to write the same. */
    private static boolean isOnlyWay(Base64URL signature) {
        return Base64URL.encode(signature.decode()).equals(signature);
    }

    private static JsonObject object(byte[] json) {
        try (var reader = READER.createReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }
}
