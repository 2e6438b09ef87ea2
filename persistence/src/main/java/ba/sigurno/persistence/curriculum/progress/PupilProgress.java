package ba.sigurno.persistence.curriculum.progress;

/**
 * The progress of a pupil in an edition.
 *
 * @param pupilId the pupil
 * @param editionId the edition
 * @param lessons the number of its lessons that are read
 */
public record PupilProgress(Long pupilId, Long editionId, Long lessons) {}
