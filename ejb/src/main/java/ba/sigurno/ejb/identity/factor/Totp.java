package ba.sigurno.ejb.identity.factor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of an app (TOTP, RFC 6238), in the form that every app knows: HMAC-SHA-1, six digits, another one each 30 seconds. */
public final class Totp {

    /** The digits of a code. */
    public static final int DIGITS = 6;

    private static final Duration PERIOD = Duration.ofSeconds(30);

    /** The periods by which the clock of a device may be wrong. */
    private static final int DRIFT = 1;

    /** As long as the output of HMAC-SHA-1 (RFC 4226, section 4). */
    private static final int SECRET_BYTES = 20;

    private static final String ISSUER = "Sigurno";
    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator(DIGITS);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** Returns a new secret of 160 bits, in Base32 (RFC 4648), as it is typed into an app. */
    public static String newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Base32().encodeAsString(secret);
    }

    /** Returns the address that tells an app the secret, as a QR code does. */
    public static String uri(String secret, String email) {
        var label = ISSUER + ":" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + ISSUER;
    }

    /** Returns the number of the period of a moment. */
    public static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), PERIOD.toSeconds());
    }

    /** Returns the code of a period. */
    public static String code(String secret, long step) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the period that a code is of: this one, or one beside it.
     *
     * @param after the period after which it must be, so that no code is accepted twice
     * @return empty when it is of none of them
     */
    public static OptionalLong match(String secret, String code, Instant now, long after) {
        long current = step(now);
        return LongStream.rangeClosed(Math.max(current - DRIFT, after + 1), current + DRIFT)
                .filter(step -> MessageDigest.isEqual(bytes(code(secret, step)), bytes(code)))
                .findFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
