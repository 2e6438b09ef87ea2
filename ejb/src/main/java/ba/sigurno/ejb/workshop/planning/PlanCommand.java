package ba.sigurno.ejb.workshop.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Trainer and time for a workshop, and who comes besides.
 *
 * @param trainerId the trainer's public id
 * @param version the version of the plan that this one replaces; null when it is the first
 * @param assistantIds the public ids of those who come besides, when it is the first plan; later they stay as they are
 * @param anyway whether it is wanted though something only warns of it; what is impossible is refused all the same
 */
public record PlanCommand(
        String trainerId,
        List<String> assistantIds,
        LocalDate day,
        LocalTime start,
        int minutes,
        Integer version,
        boolean anyway) {

    /** Creates that of a workshop to which its trainer comes alone, when it is the first plan. */
    public PlanCommand(String trainerId, LocalDate day, LocalTime start, int minutes, Integer version, boolean anyway) {
        this(trainerId, List.of(), day, start, minutes, version, anyway);
    }
}
