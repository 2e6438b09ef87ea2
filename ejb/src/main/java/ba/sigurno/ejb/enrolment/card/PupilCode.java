package ba.sigurno.ejb.enrolment.card;

import ba.sigurno.ejb.enrolment.CodePicture;
import ba.sigurno.ejb.enrolment.SignInCodes;
import java.util.List;

/**
 * The personal code of a pupil, on the teacher's screen.
 *
 * @param pupilId the public id
 * @param both the nickname and, where there is one, the name
 * @param digits the code in two groups; empty for pictures
 * @param pictures its pictures; none for digits
 */
public record PupilCode(String pupilId, String both, String digits, List<CodePicture> pictures) {

    static PupilCode of(String pupilId, String both, String code) {
        return SignInCodes.isPictures(code)
                ? new PupilCode(pupilId, both, "", SignInCodes.pictures(code))
                : new PupilCode(pupilId, both, code.substring(0, 3) + " " + code.substring(3), List.of());
    }
}
