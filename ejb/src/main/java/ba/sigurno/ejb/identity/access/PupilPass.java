package ba.sigurno.ejb.identity.access;

/**
 * What lets a pupil in again at each request. The stamp is of the personal code, so that a new code, given because the old
 * one went astray, ends what was opened with the old one.
 *
 * @param pupilId the pupil's public id
 * @param codeStamp tells the code by which the pupil came in from any other, and nothing else
 */
public record PupilPass(String pupilId, String codeStamp) {}
