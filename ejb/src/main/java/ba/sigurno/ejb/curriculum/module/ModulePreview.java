package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.quiz.content.AnsweredView;
import java.util.List;

/**
 * A module as a teacher reads it before giving it to a class, with the key of the quiz.
 *
 * @param overview what it is and how it is taught
 * @param editionId the public id of the edition
 * @param quizId the public id of its quiz
 * @param readings who must still read it, such as {@code lawyer}
 * @param questions its questions in order; the right choices are marked
 */
public record ModulePreview(
        ModuleOverview overview,
        String editionId,
        String quizId,
        List<String> readings,
        List<AnsweredView> questions) {}
