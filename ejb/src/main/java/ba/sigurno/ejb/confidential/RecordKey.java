package ba.sigurno.ejb.confidential;

import ba.sigurno.ejb.crypto.AesGcm;
import ba.sigurno.ejb.crypto.Hmac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The key of one confidential record, while it is worked on. */
public final class RecordKey {

    private final String id;
    private final byte[] key;

    RecordKey(String id, byte[] key) {
        this.id = id;
        this.key = key;
    }

    /** Returns the id by which the record names it. */
    public String id() {
        return id;
    }

    /**
     * Encrypts a text of the record.
     *
     * @param purpose the field; what is encrypted for one cannot be read as another
     */
    public byte[] encrypt(String purpose, String text) {
        return AesGcm.encrypt(key, context(purpose), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decrypts a text of the record.
     *
     * @throws IllegalStateException when it was changed, or is of another record or field
     */
    public String decrypt(String purpose, byte[] sealed) {
        try {
            return new String(AesGcm.decrypt(key, context(purpose), sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt: " + purpose, e);
        }
    }

    /** Returns 32 bytes for a purpose that only this key gives, always the same. */
    public byte[] derive(String purpose) {
        return Hmac.of(key, context(purpose));
    }

    private String context(String purpose) {
        return id + "/" + purpose;
    }

    /** Says which one it is, and not what. */
    @Override
    public String toString() {
        return "RecordKey " + id;
    }
}
