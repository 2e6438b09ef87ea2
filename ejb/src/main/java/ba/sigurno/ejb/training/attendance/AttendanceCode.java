package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.training.session.SessionMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * The code on the wall of a meeting: eight digits that change every half a minute, so that a picture of them sent to somebody
 * at home is soon worth nothing. It is made, as a one-time password by time (RFC 6238), of the meeting, the time and a key
 * of this installation; nothing is kept, and any instance of the server knows it.
 */
@ApplicationScoped
public class AttendanceCode {

    /** The number of digits. */
    public static final int LENGTH = 8;

    /** For so long a code is shown; it is taken for as long again. */
    static final Duration STEP = Duration.ofSeconds(30);

    private static final long NUMBERS = 100_000_000;

    private Secrets secrets;

    /** For the container's proxy. */
    protected AttendanceCode() {}

    /** With the keys of this installation. */
    @Inject
    public AttendanceCode(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The code of a meeting at this moment. */
    public String of(SessionMeeting meeting, Instant now) {
        return ofStep(meeting, now.getEpochSecond() / STEP.toSeconds());
    }

    /** Whether the wall of a meeting shows it, or has shown it just before. */
    public boolean fits(String code, SessionMeeting meeting, Instant now) {
        return isSame(code, of(meeting, now)) || isSame(code, of(meeting, now.minus(STEP)));
    }

    private String ofStep(SessionMeeting meeting, long step) {
        var name = meeting.getSession().getPublicId() + "/" + meeting.getNumber() + "/" + step;
        long number = ByteBuffer.wrap(secrets.sign("training-attendance", name)).getLong();
        return String.format("%0" + LENGTH + "d", Long.remainderUnsigned(number, NUMBERS));
    }

    private static boolean isSame(String code, String expected) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
