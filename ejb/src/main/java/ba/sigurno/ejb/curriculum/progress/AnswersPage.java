package ba.sigurno.ejb.curriculum.progress;

import java.util.List;

/**
 * What a class, or one of its pupils, answered in the lessons of an assigned module.
 *
 * @param classId the class
 * @param className its name
 * @param assignmentId the assignment
 * @param title what the module is called
 * @param nickname what the pupil is called; null for the class
 * @param recognition by what the teacher recognises the pupil; null when nothing was typed, and for the class
 * @param changes what changed in the questions before and after; none when they are not asked, and for a pupil
 * @param activities the activities that were answered: of a class, what most were wrong about first; of a pupil, in order
 */
public record AnswersPage(
        String classId,
        String className,
        String assignmentId,
        String title,
        String nickname,
        String recognition,
        List<QuestionChange> changes,
        List<ActivityAnswers> activities) {}
