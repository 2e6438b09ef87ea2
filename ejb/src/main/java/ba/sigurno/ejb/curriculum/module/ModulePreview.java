package ba.sigurno.ejb.curriculum.module;

import ba.sigurno.ejb.quiz.content.AnsweredView;
import java.util.List;

/**
 * A module as a teacher reads it before giving it to a class: everything, with the key of the quiz.
 *
 * @param module what it is
 * @param quizId the public id of its quiz
 * @param lessons its lessons in order
 * @param questions its questions in order; the right choices are marked
 */
public record ModulePreview(
        ModuleLine module, String quizId, List<LessonPreview> lessons, List<AnsweredView> questions) {

    /**
     * A lesson.
     *
     * @param number from 1
     * @param title what it is called
     * @param html what it says
     */
    public record LessonPreview(int number, String title, String html) {}
}
