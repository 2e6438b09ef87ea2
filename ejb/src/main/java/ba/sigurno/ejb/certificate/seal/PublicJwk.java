package ba.sigurno.ejb.certificate.seal;

import ba.sigurno.ejb.crypto.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A public key as JSON Web Key (RFC 7517).
 *
 * @param members what makes the key, as texts by name and in their order: for RSA e, kty, n; for ECDSA crv, kty, x, y
 */
public record PublicJwk(SortedMap<String, String> members) {

    private static final int SMALLEST_RSA = 2048;
    private static final int P256 = 256;
    private static final int P256_BYTES = 32;

    /**
     * The key of RSA with 2048 bits or more, or on the curve P-256.
     *
     * @throws IllegalArgumentException for any other key
     */
    public static PublicJwk of(PublicKey key) {
        if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SMALLEST_RSA) {
            return of(Map.of("kty", "RSA", "n", number(rsa.getModulus(), 0), "e", number(rsa.getPublicExponent(), 0)));
        }
        if (key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() == P256) {
            var point = ec.getW();
            return of(Map.of(
                    "kty",
                    "EC",
                    "crv",
                    "P-256",
                    "x",
                    number(point.getAffineX(), P256_BYTES),
                    "y",
                    number(point.getAffineY(), P256_BYTES)));
        }
        throw new IllegalArgumentException("neither RSA of 2048 bits or more nor P-256: " + key.getAlgorithm());
    }

    private static PublicJwk of(Map<String, String> members) {
        return new PublicJwk(Collections.unmodifiableSortedMap(new TreeMap<>(members)));
    }

    /** The JWS algorithm of its signatures: RS256 or ES256. */
    public String algorithm() {
        return members.get("kty").equals("RSA") ? "RS256" : "ES256";
    }

    /** The key's thumbprint (RFC 7638): SHA-256 in base64url, 43 characters. */
    public String thumbprint() {
        var json = members.entrySet().stream()
                .map(member -> "\"%s\":\"%s\"".formatted(member.getKey(), member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
        return text(Sha256.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Unsigned, in as few bytes as it takes, or in exactly {@code length} if that is more than 0. */
    private static String number(BigInteger number, int length) {
        var signed = number.toByteArray();
        var unsigned = signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        var padded = new byte[Math.max(length, unsigned.length)];
        System.arraycopy(unsigned, 0, padded, padded.length - unsigned.length, unsigned.length);
        return text(padded);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
