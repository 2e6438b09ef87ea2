package ba.sigurno.ejb.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of all that is signed here. */
public final class Sha256 {

    /** In bytes. */
    public static final int LENGTH = 32;

    private Sha256() {}

    /** The digest of these bytes. */
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
