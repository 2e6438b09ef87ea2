package ba.sigurno.ejb.curriculum.journey;

/**
 * A lesson to read.
 *
 * @param assignmentId the assignment
 * @param lessonId the lesson
 * @param moduleTitle what the module is called
 * @param companion who leads through it; null for nobody
 * @param number which lesson it is, from 1
 * @param lessons how many there are
 * @param stepsDone how many steps of the module (lessons and quiz) are done
 * @param title what the lesson is called
 * @param html what it says
 */
public record LessonPage(
        String assignmentId,
        String lessonId,
        String moduleTitle,
        String companion,
        int number,
        int lessons,
        int stepsDone,
        String title,
        String html) {

    /** Whether the quiz follows. */
    public boolean isLast() {
        return number == lessons;
    }
}
