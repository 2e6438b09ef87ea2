package ba.sigurno.ejb.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of this installation, each derived for one purpose from the one secret in {@code SIGURNO_SECRET} (base64, 32
 * bytes or more), so that a key that leaks opens nothing else.
 */
@ApplicationScoped
public class Secrets {

    private static final int SHORTEST = 32;

    private byte[] secret;

    /** Lets the container create its proxy. */
    protected Secrets() {}

    /** Creates keys from the secret in base64. */
    @Inject
    public Secrets(@ConfigProperty(name = "SIGURNO_SECRET") String secret) {
        this.secret = Base64.getDecoder().decode(secret.strip());
        if (this.secret.length < SHORTEST) {
            throw new IllegalArgumentException("SIGURNO_SECRET must be at least " + SHORTEST + " bytes in base64");
        }
    }

    /** The key of 32 bytes for a purpose, for an algorithm of that purpose alone. */
    public byte[] key(String purpose) {
        return hmac(secret, "sigurno/" + purpose);
    }

    /** Signs a text by HMAC-SHA-256 (RFC 2104) with the key of a purpose: the 32 bytes prove that it is ours. */
    public byte[] sign(String purpose, String text) {
        return hmac(key(purpose), text);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
