package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.persistence.workshop.trainer.TrainerLeave;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A trainer's profile with what its page shows.
 *
 * @param profile empty until the trainer or a planner has written one
 * @param leave what is not over yet, the soonest first
 * @param planner whether the reader is one, who also says who is a trainee
 */
public record TrainerProfileView(
        String accountId, String name, Optional<ProfileCommand> profile, List<Leave> leave, boolean planner) {

    /** Days on which a trainer is away, both included. */
    public record Leave(String publicId, LocalDate firstDay, LocalDate lastDay) {

        static Leave of(TrainerLeave leave) {
            return new Leave(leave.getPublicId(), leave.getFirstDay(), leave.getLastDay());
        }
    }

    /** A topic to choose. */
    public record Topic(String code, String title) {}
}
