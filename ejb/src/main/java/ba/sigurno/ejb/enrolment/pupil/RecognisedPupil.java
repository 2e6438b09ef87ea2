package ba.sigurno.ejb.enrolment.pupil;

/**
 * The pupil who is signed in on a device, for telling who that is.
 *
 * @param nickname the nickname
 * @param className the name of the class
 */
public record RecognisedPupil(String nickname, String className) {}
