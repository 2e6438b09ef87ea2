package ba.sigurno.ejb.identity.access;

/**
 * The pass by which a pupil is known at each request. The stamp changes with the personal code, with the class code and
 * with each sign-out, so that all of these end the sign-ins before.
 *
 * @param pupilId the pupil's public id
 * @param stamp distinguishes this sign-in from those that have ended, and tells nothing else
 */
public record PupilPass(String pupilId, String stamp) {}
