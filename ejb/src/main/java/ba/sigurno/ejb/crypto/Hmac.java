package ba.sigurno.ejb.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Computes HMAC-SHA-256 (RFC 2104) of texts in UTF-8. */
public final class Hmac {

    private static final String NAME = "HmacSHA256";

    private Hmac() {}

    /** Returns the 32 bytes of the code of a text. */
    public static byte[] of(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(NAME);
            mac.init(new SecretKeySpec(key, NAME));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
