package ba.sigurno.ejb.training.progress;

import ba.sigurno.persistence.training.progress.RequirementState;
import ba.sigurno.persistence.training.progress.SubmittedFileLine;
import java.time.Instant;

/**
 * A task as the teacher who does it sees it.
 *
 * @param programme the title of the training
 * @param work what was handed in; empty for nothing
 * @param link where it can be seen; null for nowhere
 * @param fileAsked whether a file is to be handed in
 * @param file the one that was handed in; null for none
 * @param remark what was said of it; empty for nothing
 * @param version what the page was made from; given back when something is handed in
 */
public record OwnTask(
        String programme,
        String title,
        String instructions,
        RequirementState state,
        String work,
        String link,
        boolean fileAsked,
        SubmittedFileLine file,
        String remark,
        String decidedBy,
        Instant decidedAt,
        Instant handedInAt,
        int version) {

    /** Whether something can be handed in. */
    public boolean isOpen() {
        return !state.isDone();
    }
}
