package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.identity.access.PupilPass;
import ba.sigurno.persistence.i18n.Language;

/**
 * A pupil who has just signed in.
 *
 * @param pass the pass of the pupil from now on
 * @param classId the public id of the class
 * @param language the language and script of the class
 */
public record SignedInPupil(PupilPass pass, String classId, Language language) {}
