package ba.sigurno.ejb.training.assessment;

import ba.sigurno.persistence.training.progress.RequirementState;
import java.time.Instant;
import java.util.List;

/**
 * The tests of a session, as who leads it sees them.
 *
 * @param title of the training
 * @param opensAt from when on attempts can begin
 * @param closesAt until when
 * @param parts a test each
 */
public record AssessmentSheet(String title, Instant opensAt, Instant closesAt, List<Part> parts) {

    /**
     * One test.
     *
     * @param id the public id of its requirement
     * @param quizId the public id of its quiz
     * @param passMark from which result on it is passed, in percent
     * @param rows the teachers with a seat, by name
     */
    public record Part(String id, String title, String quizId, int passMark, List<Row> rows) {

        /** The number of teachers who did not begin it. */
        public long getMissing() {
            return rows.stream()
                    .filter(row -> row.attempts() == 0 && !row.state().isDone())
                    .count();
        }
    }

    /**
     * A teacher.
     *
     * @param teacherId the public id of the account
     * @param attempts how many attempts there were
     * @param allowed how many there are, with those that were granted
     * @param reasons why more were granted, the first first
     * @param needy whether one more can be granted: none is left, and the test is not passed
     * @param underWay whether one is not over yet
     * @param best the best result that counts, in percent; null for none
     * @param lastAt when the last attempt began; null for none
     */
    public record Row(
            String teacherId,
            String name,
            RequirementState state,
            int attempts,
            int allowed,
            List<String> reasons,
            boolean needy,
            boolean underWay,
            Integer best,
            Instant lastAt) {}
}
