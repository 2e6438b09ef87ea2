package ba.sigurno.ejb.training.programme;

/**
 * A draft that somebody looks at to change it.
 *
 * @param programmeId the public id of its programme
 * @param number its number among the programme's editions
 * @param content what it is
 * @param version how often it was changed; given back when it is saved
 */
public record EditedProgrammeEdition(String programmeId, int number, ProgrammeEditionCommand content, int version) {}
