package ba.sigurno.ejb.workshop.feedback;

import ba.sigurno.ejb.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The code by which those who were at a workshop say what it was like: eight digits, made of the workshop and a key of this
 * installation. Nothing is kept, and any instance of the server knows it.
 */
@ApplicationScoped
public class FeedbackCode {

    /** The number of digits. */
    public static final int LENGTH = 8;

    private static final long NUMBERS = 100_000_000;

    private Secrets secrets;

    /** Lets the container create its proxy. */
    protected FeedbackCode() {}

    /** Makes codes with the keys of this installation. */
    @Inject
    public FeedbackCode(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Returns the code of the workshop with a public id. */
    public String of(String workshopId) {
        long number =
                ByteBuffer.wrap(secrets.sign("workshop-feedback", workshopId)).getLong();
        return String.format("%0" + LENGTH + "d", Long.remainderUnsigned(number, NUMBERS));
    }

    /** Returns whether a code is that of the workshop with a public id. */
    public boolean fits(String code, String workshopId) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), of(workshopId).getBytes(StandardCharsets.UTF_8));
    }
}
