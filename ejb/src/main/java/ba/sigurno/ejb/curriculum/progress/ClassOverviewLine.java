package ba.sigurno.ejb.curriculum.progress;

import java.time.LocalDate;

/**
 * A class on the first page of its teacher.
 *
 * @param classId the public id of the class
 * @param name the name of the class
 * @param pupils the number of its pupils
 * @param joined the number of them who ever signed in
 * @param assignmentId the public id of the assignment shown; null when nothing is assigned
 * @param title the title of its module; null likewise
 * @param dueOn the day by which it is due; null for none
 * @param given how many pupils were given it
 * @param done how many of them are done
 * @param stuck how many of them are stuck
 */
public record ClassOverviewLine(
        String classId,
        String name,
        long pupils,
        long joined,
        String assignmentId,
        String title,
        LocalDate dueOn,
        int given,
        long done,
        long stuck) {

    /** What a teacher does next with a class, in the order of a first day. */
    public enum Step {
        /** There are no pupils. */
        ENROL,
        /** There is nothing for them to do. */
        ASSIGN,
        /** Nobody has signed in. */
        SIGN_IN,
        /** They are at work. */
        FOLLOW
    }

    /** Returns what comes next. */
    public Step getStep() {
        if (pupils == 0) {
            return Step.ENROL;
        }
        if (assignmentId == null) {
            return Step.ASSIGN;
        }
        return joined == 0 ? Step.SIGN_IN : Step.FOLLOW;
    }

    /** Returns the share of those who are done, in whole percents. */
    public int getPercent() {
        return given == 0 ? 0 : (int) (100 * done / given);
    }
}
