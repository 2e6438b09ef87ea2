package ba.sigurno.ejb.competition.readiness;

/**
 * A check before an edition is switched on.
 *
 * @param light its status
 * @param words the finding, in the reader's language
 * @param place the place where it is fixed
 * @param band the code of the age band whose paper it is about; null when it is about none
 */
public record ReadinessCheck(CheckStatus light, String words, FixLocation place, String band) {}
