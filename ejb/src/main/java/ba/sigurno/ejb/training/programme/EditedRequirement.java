package ba.sigurno.ejb.training.programme;

import ba.sigurno.persistence.training.programme.RequirementKind;

/**
 * A requirement that somebody looks at to change it.
 *
 * @param programmeId the public id of its programme
 * @param programme what that is called
 * @param edition the number of its edition
 * @param quizId the public id of the quiz by which an assessment is taken online; null for none yet
 * @param questions how many questions that asks
 * @param version how often the edition was changed; given back when it is saved
 */
public record EditedRequirement(
        String programmeId,
        String programme,
        int edition,
        RequirementKind kind,
        RequirementCommand content,
        String quizId,
        int questions,
        int version) {}
