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
     * @param quizId the public id of its quiz
     * @param passMark from which result on it is passed, in percent
     * @param allowed how many attempts there are
     * @param rows the teachers with a seat, by name
     */
    public record Part(String title, String quizId, int passMark, int allowed, List<Row> rows) {

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
     * @param attempts how many attempts there were
     * @param underWay whether one is not over yet
     * @param best the best result that counts, in percent; null for none
     * @param lastAt when the last attempt began; null for none
     */
    public record Row(
            String name, RequirementState state, int attempts, boolean underWay, Integer best, Instant lastAt) {}
}
