package ba.sigurno.ear.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Finds the proof of work of an entry without a class, as a child's device does. */
public final class ProofOfWork {

    private ProofOfWork() {}

    /** A new proof for the edition with this public id. */
    public static String of(String edition) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var own = UUID.randomUUID().toString().substring(0, 8);
            for (int at = 0; ; at++) {
                var hash = sha256.digest((edition + ":" + own + at).getBytes(StandardCharsets.UTF_8));
                if (hash[0] == 0 && hash[1] == 0) {
                    return own + at;
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
