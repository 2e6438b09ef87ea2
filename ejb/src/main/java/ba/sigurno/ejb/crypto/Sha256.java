package ba.sigurno.ejb.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Computes SHA-256, the digest used in all signatures here. */
public final class Sha256 {

    /** The length of a digest in bytes. */
    public static final int LENGTH = 32;

    private Sha256() {}

    /** Returns the digest of these bytes. */
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
