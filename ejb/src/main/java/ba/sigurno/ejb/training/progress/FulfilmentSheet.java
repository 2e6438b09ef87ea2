package ba.sigurno.ejb.training.progress;

import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.RequirementState;
import ba.sigurno.persistence.training.progress.SubmittedFileLine;
import java.time.Instant;
import java.util.List;

/**
 * The decisions about the teachers of a session, requirement by requirement.
 *
 * @param title of the training
 */
public record FulfilmentSheet(String title, List<Part> parts) {

    /**
     * One requirement.
     *
     * @param id its public id
     * @param passMark from which result on an assessment is passed, in percent; 0 for tasks
     * @param online whether it is an assessment that is taken online
     * @param rows the teachers with a seat, by name
     */
    public record Part(
            String id,
            RequirementKind kind,
            String title,
            String instructions,
            int passMark,
            boolean online,
            List<Row> rows) {

        /** The number of tasks that wait for a decision. */
        public long getWaiting() {
            return rows.stream()
                    .filter(row -> row.state() == RequirementState.HANDED_IN)
                    .count();
        }
    }

    /**
     * The state for one teacher.
     *
     * @param accountId the teacher's public id
     * @param score in percent; null for none, and for one that served for an earlier award
     * @param work what was handed in; empty for nothing
     * @param link where it can be seen; null for nowhere
     * @param file what was handed in with it; null for none
     * @param remark what was said of it; empty for nothing
     * @param version what the page was made from; given back with a decision
     */
    public record Row(
            String accountId,
            String name,
            RequirementState state,
            Integer score,
            String work,
            String link,
            SubmittedFileLine file,
            String remark,
            Instant handedInAt,
            Instant decidedAt,
            String decidedBy,
            int version) {}
}
