package ba.sigurno.persistence.curriculum.assignment;

/**
 * That an edition of a module is assigned to a pupil, whole class or not.
 *
 * @param pupilId the pupil
 * @param editionId the edition
 */
public record GivenEdition(Long pupilId, Long editionId) {}
