package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import java.time.Instant;
import java.util.Optional;

/**
 * A pupil as shown to the teachers of the class.
 *
 * @param publicId the public id
 * @param number tells which of the class came first, in the order of the list
 * @param nickname the generated nickname
 * @param recognition the name by which teachers recognise the child, if any
 * @param grade the grade in a combined class; null when it is not known, or the class has one only
 * @param firstSignIn null when the pupil never signed in
 * @param lastSeen null when the pupil never signed in
 */
public record PupilLine(
        String publicId,
        long number,
        String nickname,
        Optional<String> recognition,
        Integer grade,
        Instant firstSignIn,
        Instant lastSeen) {

    /** Creates a line from the stored pupil, whose name the secrets decrypt. */
    public static PupilLine of(Pupil pupil, PupilSecrets secrets) {
        return new PupilLine(
                pupil.getPublicId(),
                pupil.getId(),
                pupil.getNickname(),
                secrets.recognitionOf(pupil),
                pupil.getSchoolClass().getGrades().isCombined()
                        ? pupil.knownGrade().orElse(null)
                        : null,
                pupil.getFirstSignIn(),
                pupil.getLastSeen());
    }

    /** Returns the name that a teacher typed; empty when there is none. */
    public String getName() {
        return recognition.orElse("");
    }

    /** Returns the nickname and, where there is one, the name in brackets: "Hrabra Lasta (Amina H.)". */
    public String getBoth() {
        return recognition.map(name -> nickname + " (" + name + ")").orElse(nickname);
    }
}
