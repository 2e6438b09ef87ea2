package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.persistence.quiz.content.QuestionContent;

/**
 * A question that somebody is about to change.
 *
 * @param publicId the question
 * @param content the content of its newest version
 * @param stamp its state
 * @param open whether the newest version itself is changed, or a next one begun
 */
public record EditedQuestion(String publicId, QuestionContent content, EditVersion stamp, boolean open) {}
