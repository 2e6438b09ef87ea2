package ba.sigurno.ejb.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of this installation, each derived for one purpose from the one secret in {@code SIGURNO_SECRET} (base64, 32
 * bytes or more), so that a key that leaks opens nothing else.
 *
 * <p>To rotate the secret, the variable names several, the newest first, separated by commas: the first one signs and
 * encrypts, and what any of them signed or encrypted is still taken.
 */
@ApplicationScoped
public class Secrets {

    private static final int SHORTEST = 32;

    private List<byte[]> secrets;

    /** Lets the container create its proxy. */
    protected Secrets() {}

    /** Creates keys from the secrets in base64, the newest first. */
    @Inject
    public Secrets(@ConfigProperty(name = "SIGURNO_SECRET") String secrets) {
        this.secrets = Stream.of(secrets.split(",", -1)).map(Secrets::decode).toList();
    }

    private static byte[] decode(String secret) {
        var bytes = Base64.getDecoder().decode(secret.strip());
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("SIGURNO_SECRET must be at least " + SHORTEST + " bytes in base64");
        }
        return bytes;
    }

    /** Returns the keys of 32 bytes for a purpose, for an algorithm of that purpose alone; the present one first. */
    public List<byte[]> keys(String purpose) {
        return secrets.stream()
                .map(secret -> Hmac.of(secret, "sigurno/" + purpose))
                .toList();
    }

    /** Signs a text by HMAC-SHA-256 (RFC 2104) with the present key of a purpose; returns 32 bytes. */
    public byte[] sign(String purpose, String text) {
        return Hmac.of(keys(purpose).get(0), text);
    }
}
