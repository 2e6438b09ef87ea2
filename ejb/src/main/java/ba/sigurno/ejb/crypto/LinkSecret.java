package ba.sigurno.ejb.crypto;

import ba.sigurno.persistence.entity.PublicId;
import java.nio.charset.StandardCharsets;

/** Makes the secrets of links of single use, of 128 random bits; only their digests are stored, so whoever reads the database opens none. */
public final class LinkSecret {

    private LinkSecret() {}

    /** Returns a new secret. */
    public static String random() {
        return PublicId.random();
    }

    /** Returns what is stored of a secret, or of whatever came in place of one. */
    public static String digest(String secret) {
        return Sha256.hex(secret.strip().getBytes(StandardCharsets.UTF_8));
    }
}
