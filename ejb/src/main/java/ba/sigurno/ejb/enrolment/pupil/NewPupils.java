package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.SignInCodes;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Creates pupils for one class, each with a nickname and a code that no other pupil of the class has. */
public final class NewPupils {

    private final SchoolClass schoolClass;
    private final PupilSecrets secrets;
    private final RandomGenerator random;
    private final Set<String> nicknames = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    /** Prepares to draw for a class with these pupils. */
    public NewPupils(SchoolClass schoolClass, Collection<Pupil> present, PupilSecrets secrets, RandomGenerator random) {
        this.schoolClass = schoolClass;
        this.secrets = secrets;
        this.random = random;
        present.forEach(pupil -> {
            nicknames.add(pupil.getNickname());
            codes.add(secrets.codeOf(pupil));
        });
    }

    /** Creates a pupil whom the teacher recognises by {@code name}; null for none. */
    Pupil next(String name, Instant now) {
        var nickname = Nicknames.in(schoolClass.getLanguage()).next(nicknames, random);
        nicknames.add(nickname);
        var recognition = name == null ? null : secrets.sealRecognition(name);
        return new Pupil(schoolClass, nickname, secrets.sealCode(nextCode()), recognition, now);
    }

    /** Returns a nickname if it is free in the class, else another one. */
    public String nickname(String wished) {
        return nicknames.contains(wished)
                ? Nicknames.in(schoolClass.getLanguage()).next(nicknames, random)
                : wished;
    }

    /** Draws a personal code that is free in the class, of pictures for the youngest. */
    public String nextCode() {
        String code;
        do {
            code = schoolClass.hasPictureCodes() ? SignInCodes.pictureCode(random) : SignInCodes.personalCode(random);
        } while (!codes.add(code));
        return code;
    }
}
