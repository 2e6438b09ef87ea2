package ba.sigurno.ejb.workshop.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Trainer and time for a workshop.
 *
 * @param trainerId the trainer's public id
 * @param version the version of the plan that this one replaces; null when it is the first
 */
public record PlanCommand(String trainerId, LocalDate day, LocalTime start, int minutes, Integer version) {}
