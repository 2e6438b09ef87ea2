package ba.sigurno.ejb.certificate.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of all that is signed here. */
final class Sha256 {

    /** In bytes. */
    static final int LENGTH = 32;

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
