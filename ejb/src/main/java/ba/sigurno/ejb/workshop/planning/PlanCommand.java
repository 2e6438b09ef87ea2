package ba.sigurno.ejb.workshop.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Trainer and time for a workshop.
 *
 * @param trainerId the trainer's public id
 * @param version the version of the plan that this one replaces; null when it is the first
 * @param anyway whether it is wanted though something only warns of it; what is impossible is refused all the same
 */
public record PlanCommand(
        String trainerId, LocalDate day, LocalTime start, int minutes, Integer version, boolean anyway) {}
