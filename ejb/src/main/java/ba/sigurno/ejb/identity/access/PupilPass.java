package ba.sigurno.ejb.identity.access;

/**
 * The pass by which a pupil is known at each request. The stamp is of the personal code, so that a new code, given
 * because the old one was lost, ends the sign-ins with the old one.
 *
 * @param pupilId the pupil's public id
 * @param codeStamp distinguishes the code used to sign in from any other, and tells nothing else
 */
public record PupilPass(String pupilId, String codeStamp) {}
