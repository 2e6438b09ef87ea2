package ba.sigurno.ejb.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Encrypts small texts that the database must not know, by AES-256-GCM. A purpose has its own key, so what was sealed
 * for one cannot be opened as another.
 */
@ApplicationScoped
public class Sealer {

    /** The key says what it is for. */
    private static final String NO_CONTEXT = "";

    private Secrets secrets;

    /** Lets the container create its proxy. */
    protected Sealer() {}

    /** Uses the keys of this installation. */
    @Inject
    public Sealer(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Encrypts a text; another result each time. */
    public byte[] seal(String purpose, String text) {
        return AesGcm.encrypt(keys(purpose).get(0), NO_CONTEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decrypts a text that was sealed for this purpose, with the present secret or a former one.
     *
     * @throws IllegalStateException when it was changed, or sealed for something else or with another secret
     */
    public String open(String purpose, byte[] sealed) {
        GeneralSecurityException last = null;
        for (var key : keys(purpose)) {
            try {
                return new String(AesGcm.decrypt(key, NO_CONTEXT, sealed), StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                last = e;
            }
        }
        throw new IllegalStateException("cannot open: " + purpose, last);
    }

    private List<byte[]> keys(String purpose) {
        return secrets.keys("seal/" + purpose);
    }
}
