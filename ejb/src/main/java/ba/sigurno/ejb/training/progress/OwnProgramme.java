package ba.sigurno.ejb.training.progress;

import ba.sigurno.persistence.training.progress.AwardBefore;
import java.time.Instant;
import java.util.List;

/**
 * A programme that a teacher is on the way in, or whose award the teacher holds.
 *
 * @param renewal whether it is about renewing the award
 * @param done how many requirements are met
 * @param lines each requirement with its state; none when nothing is to be done
 * @param award the award held; null for none
 * @param due whether it is time to renew that, or too late already
 * @param seated whether the teacher has or had a seat in a session of it, so that tasks can be handed in
 * @param seat the teacher's next session of it; null for none
 * @param sessions which ones the teacher could register for, soonest first; none when there is a seat
 */
public record OwnProgramme(
        String title,
        boolean renewal,
        int done,
        List<RequirementLine> lines,
        AwardBefore award,
        boolean due,
        boolean seated,
        Seat seat,
        List<Seat> sessions) {

    /**
     * A session on the way.
     *
     * @param sessionId its public id
     */
    public record Seat(String sessionId, Instant startsAt, String place) {}

    /** Whether something is to be done, or everything is and the award is to come. */
    public boolean isBegun() {
        return !lines.isEmpty();
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return done == lines.size();
    }
}
