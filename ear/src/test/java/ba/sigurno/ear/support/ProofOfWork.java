package ba.sigurno.ear.support;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Finds the proof of work of an entry without a class, as a child's device does. */
public final class ProofOfWork {

    private static final String ZEROS = "0000";

    private ProofOfWork() {}

    /** A new proof for the edition with this public id. */
    public static String of(String edition) {
        var own = UUID.randomUUID().toString().substring(0, 8);
        int at = 0;
        while (!Sha256.hex((edition + ":" + own + at).getBytes(StandardCharsets.UTF_8))
                .startsWith(ZEROS)) {
            at++;
        }
        return own + at;
    }
}
