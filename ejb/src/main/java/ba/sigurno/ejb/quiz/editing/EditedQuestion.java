package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.persistence.quiz.content.QuestionContent;

/**
 * What somebody is about to change.
 *
 * @param publicId the question
 * @param content what its newest version says
 * @param stamp the state of it
 * @param open whether the newest version itself is changed, or a next one begun
 */
public record EditedQuestion(String publicId, QuestionContent content, EditVersion stamp, boolean open) {}
