package ba.sigurno.ejb.curriculum.journey;

/**
 * The next step of a pupil in an assigned module.
 *
 * @param kind what it is
 * @param assignmentId the assignment
 * @param lesson the lesson's number, from 1; 0 when it is none
 */
public record NextStep(Kind kind, String assignmentId, int lesson) {

    /** Sorts of steps. */
    public enum Kind {
        /** To answer the questions that are asked before the first lesson, which are not graded. */
        BEFORE,
        /** To read a lesson. */
        LESSON,
        /** To answer the quiz, or to go on with it, or to try it again. */
        QUIZ,
        /** To answer the questions from before once more: the pupil and the teacher see what has changed. */
        AFTER,
        /** Nothing: the module is completed. */
        NONE
    }

    static NextStep before(String assignmentId) {
        return new NextStep(Kind.BEFORE, assignmentId, 0);
    }

    static NextStep after(String assignmentId) {
        return new NextStep(Kind.AFTER, assignmentId, 0);
    }

    static NextStep lesson(String assignmentId, int lesson) {
        return new NextStep(Kind.LESSON, assignmentId, lesson);
    }

    static NextStep quiz(String assignmentId) {
        return new NextStep(Kind.QUIZ, assignmentId, 0);
    }

    static NextStep none(String assignmentId) {
        return new NextStep(Kind.NONE, assignmentId, 0);
    }
}
