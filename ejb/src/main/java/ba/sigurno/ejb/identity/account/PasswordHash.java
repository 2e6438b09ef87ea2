package ba.sigurno.ejb.identity.account;

import ba.sigurno.persistence.entity.PublicId;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes of passwords: PBKDF2 with HMAC-SHA-256 at the cost OWASP asks for, as {@code
 * pbkdf2-sha256$iterations$salt$hash}. The cost stands in each hash, so it can be raised later.
 */
public final class PasswordHash {

    private static final int ITERATIONS = 600_000;
    private static final int HASH_BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final String SCHEME = "pbkdf2-sha256";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The hash of a random password; compared with when there is no account, so that both cases take equally long. */
    private static final String NOBODYS = of(PublicId.random());

    private PasswordHash() {}

    /** Returns the hash to store. */
    public static String of(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        return String.join(
                "$",
                SCHEME,
                String.valueOf(ITERATIONS),
                encoder.encodeToString(salt),
                encoder.encodeToString(derive(password, salt, ITERATIONS)));
    }

    /** Returns whether a password matches a stored hash; without one it takes as long as with one. */
    public static boolean matches(String password, String stored) {
        if (stored.isEmpty()) {
            return matchesNobody(password);
        }
        var parts = stored.split("\\$");
        if (parts.length != 4 || !SCHEME.equals(parts[0])) {
            return false;
        }
        var decoder = Base64.getDecoder();
        var derived = derive(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, decoder.decode(parts[3]));
    }

    /** Takes as long as {@link #matches}, for an account that does not exist; always returns false. */
    public static boolean matchesNobody(String password) {
        return matches(password, NOBODYS);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
