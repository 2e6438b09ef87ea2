package ba.sigurno.ejb.curriculum.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The modules of a class: assigned ones, and those that could be.
 *
 * @param classId the class
 * @param className its name
 * @param assigned what it was assigned, the newest first
 * @param fitting modules for any of its grades that it was not assigned
 * @param others modules for other grades that it was not assigned
 */
public record AssignmentPage(
        String classId, String className, List<Assigned> assigned, List<Offer> fitting, List<Offer> others) {

    /**
     * An assignment.
     *
     * @param assignmentId the assignment
     * @param slug the module
     * @param title what it is called
     * @param assignedAt when it was assigned
     * @param dueOn until when it is to be done; null for no such day
     * @param pupils how many pupils were given it; null for the whole class
     * @param hidden whether pupils do not see it at the moment
     * @param begun whether a pupil has begun with it, so that it stays
     * @param hadIt how many pupils had it when the class went on to the next school year; null before
     * @param hadDone how many of them had completed it; null before
     */
    public record Assigned(
            String assignmentId,
            String slug,
            String title,
            Instant assignedAt,
            LocalDate dueOn,
            Integer pupils,
            boolean hidden,
            boolean begun,
            Integer hadIt,
            Integer hadDone) {}

    /**
     * A module to choose.
     *
     * @param slug the module
     * @param title what it is called
     * @param ageBand for which grades
     * @param minutes how long a class takes for it
     */
    public record Offer(String slug, String title, String ageBand, int minutes) {}

    /** Whether there is nothing left to assign. */
    public boolean isComplete() {
        return fitting.isEmpty() && others.isEmpty();
    }
}
