package ba.sigurno.persistence.curriculum.progress;

/**
 * How far a pupil is in an edition.
 *
 * @param pupilId the pupil
 * @param editionId the edition
 * @param lessons how many of its lessons are read
 */
public record PupilProgress(Long pupilId, Long editionId, Long lessons) {}
