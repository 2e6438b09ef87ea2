package ba.sigurno.ejb.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts by AES-256-GCM (NIST SP 800-38D). What comes out names its format by its first byte, so that another algorithm
 * can stand beside this one: then a random nonce of 12 bytes, and what is encrypted with its tag.
 */
public final class AesGcm {

    /** The only format until now; it is part of what the tag protects. */
    private static final byte FORMAT = 1;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    /**
     * Encrypts; another result each time.
     *
     * @param key of 32 bytes
     * @param context what the result is for, which is not stored in it; it is decrypted only for the same
     */
    public static byte[] encrypt(byte[] key, String context, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed;
        try {
            sealed = run(Cipher.ENCRYPT_MODE, key, nonce, context, plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt", e);
        }
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(FORMAT)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Decrypts.
     *
     * @throws GeneralSecurityException when its format is none that is known, it was changed, or encrypted with another key
     *     or for something else
     */
    public static byte[] decrypt(byte[] key, String context, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length <= NONCE_BYTES) {
            throw new GeneralSecurityException("too short to be encrypted");
        }
        var buffer = ByteBuffer.wrap(sealed);
        int format = buffer.get();
        if (format != FORMAT) {
            throw new GeneralSecurityException("encrypted in format " + format + ", which is not known here");
        }
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return run(Cipher.DECRYPT_MODE, key, nonce, context, rest);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, String context, byte[] input)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {FORMAT});
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input);
    }
}
