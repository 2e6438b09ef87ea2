package ba.sigurno.ejb.enrolment.transfer;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilRecord;
import java.util.List;

/**
 * A pupil who comes with a code, before anything happens.
 *
 * @param pupil the pupil
 * @param className the class the pupil comes from
 * @param school its school
 * @param records what comes along
 */
public record TransferPreview(PupilLine pupil, String className, String school, List<PupilRecord> records) {}
