package ba.sigurno.ejb.certificate.badge;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A signed JSON document in one line of text: JSON Web Signature in compact serialization (RFC 7515), with the header that
 * Open Badges 3.0 asks for.
 *
 * @param header who signed it and how; not to be believed before {@link #isSignedBy}
 * @param payload what was signed; not to be believed before {@link #isSignedBy}
 */
record CompactJws(JsonObject header, JsonObject payload, String text) {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    /** Refuses a name that stands twice, since readers could take either value. */
    private static final JsonReaderFactory READER =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** The algorithms of RFC 7518 that are known here, and what the JDK calls them. */
    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "ES256", "SHA256withECDSAinP1363Format");

    /**
     * Signs a credential.
     *
     * @param algorithm RS256 or ES256, as fits the key
     * @param keyAddress where anybody finds the public key
     */
    static String sign(JsonObject credential, String algorithm, PrivateKey key, String keyAddress) {
        var header = JSON.createObjectBuilder()
                .add("alg", algorithm)
                .add("kid", keyAddress)
                .add("typ", "JWT")
                .build();
        var signed = encoded(header) + "." + encoded(credential);
        try {
            var signature = Signature.getInstance(ALGORITHMS.get(algorithm));
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + ENCODER.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign with " + algorithm, e);
        }
    }

    /** Takes a text apart; empty when it is no such document. */
    static Optional<CompactJws> read(String text) {
        var parts = text.strip().split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CompactJws(decoded(parts[0]), decoded(parts[1]), text.strip()));
        } catch (RuntimeException e) {
            // What a stranger wrote can break a reader of JSON in any way; nested too deep it throws nothing narrower.
            return Optional.empty();
        }
    }

    /** Whether the holder of a key signed just this. */
    boolean isSignedBy(PublicKey key) {
        var algorithm = ALGORITHMS.get(header.getString("alg", ""));
        int end = text.lastIndexOf('.');
        if (algorithm == null || algorithm.contains("RSA") != "RSA".equals(key.getAlgorithm())) {
            return false;
        }
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initVerify(key);
            signature.update(text.substring(0, end).getBytes(StandardCharsets.US_ASCII));
            var given = Base64.getUrlDecoder().decode(text.substring(end + 1));
            // The last letter may have bits that mean nothing, so there is more than one way to write the same.
            return text.endsWith("." + ENCODER.encodeToString(given)) && signature.verify(given);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String encoded(JsonObject object) {
        return ENCODER.encodeToString(object.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject decoded(String part) {
        try (var reader = READER.createReader(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(part)), StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }
}
