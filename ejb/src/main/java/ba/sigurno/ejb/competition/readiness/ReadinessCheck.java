package ba.sigurno.ejb.competition.readiness;

/**
 * What was looked at before an edition is switched on.
 *
 * @param light how it came out
 * @param words what was found, in the reader's language
 * @param place where it is mended
 * @param band the code of the age band whose paper it is about; null when it is about none
 */
public record ReadinessCheck(CheckStatus light, String words, FixLocation place, String band) {}
