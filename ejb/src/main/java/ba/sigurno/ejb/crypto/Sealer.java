package ba.sigurno.ejb.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts small texts that the database must not know, by AES-256-GCM. A purpose has its own key, so what was sealed
 * for one cannot be opened as another.
 */
@ApplicationScoped
public class Sealer {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

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
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed;
        try {
            sealed = run(Cipher.ENCRYPT_MODE, keys(purpose).get(0), nonce, text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal: " + purpose, e);
        }
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Decrypts a text that was sealed for this purpose, with the present secret or a former one.
     *
     * @throws IllegalStateException when it was changed, or sealed for something else or with another secret
     */
    public String open(String purpose, byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        GeneralSecurityException last = null;
        for (var key : keys(purpose)) {
            try {
                return new String(run(Cipher.DECRYPT_MODE, key, nonce, rest), StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                last = e;
            }
        }
        throw new IllegalStateException("cannot open: " + purpose, last);
    }

    private List<byte[]> keys(String purpose) {
        return secrets.keys("seal/" + purpose);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] input) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(input);
    }
}
