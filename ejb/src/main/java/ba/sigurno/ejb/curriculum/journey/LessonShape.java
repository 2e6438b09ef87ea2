package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.persistence.curriculum.content.Activity;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.i18n.DomainException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What steps of a lesson are judged by: its screens and activities, without its words.
 *
 * @param lessonId the lesson
 * @param editionId its edition
 * @param screens the number of its screens
 * @param activities its activities by address: screen and block, both from 1
 */
record LessonShape(Long lessonId, Long editionId, int screens, Map<String, Activity> activities) {

    private static final Pattern ANSWER = Pattern.compile("([1-9]\\d{0,2}(,[1-9]\\d{0,2})*)?");

    static LessonShape of(Lesson lesson) {
        var shape = lesson.getContent().shape();
        return new LessonShape(
                lesson.getId(), lesson.getEdition().getId(), shape.screens().size(), shape.activities());
    }

    /**
     * Judges an answer to the activity at an address; null where nothing is right or wrong.
     *
     * @throws DomainException when there is no such activity, or it cannot be answered so
     */
    Boolean judge(String block, String answer) {
        var activity = activities.get(block);
        DomainException.require(activity != null && ANSWER.matcher(answer).matches(), "curriculum_rule_answer_unfit");
        return activity.judge(Activity.positions(answer));
    }
}
