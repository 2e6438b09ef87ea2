package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import java.time.Instant;
import java.util.Optional;

/**
 * A pupil as the teachers of the class see one.
 *
 * @param publicId the public id
 * @param nickname the generated nickname
 * @param recognition what a teacher typed to recognise the child, if anything
 * @param firstSignIn null when the pupil never signed in
 * @param lastSeen null when the pupil never signed in
 */
public record PupilLine(
        String publicId, String nickname, Optional<String> recognition, Instant firstSignIn, Instant lastSeen) {

    /** From the row, whose name the secrets open. */
    static PupilLine of(Pupil pupil, PupilSecrets secrets) {
        return new PupilLine(
                pupil.getPublicId(),
                pupil.getNickname(),
                secrets.recognitionOf(pupil),
                pupil.getFirstSignIn(),
                pupil.getLastSeen());
    }

    /** What a teacher typed; empty when nothing. */
    public String getName() {
        return recognition.orElse("");
    }

    /** Nickname and, where there is one, the name in brackets: "Hrabra Lasta (Amina H.)". */
    public String getBoth() {
        return recognition.map(name -> nickname + " (" + name + ")").orElse(nickname);
    }
}
