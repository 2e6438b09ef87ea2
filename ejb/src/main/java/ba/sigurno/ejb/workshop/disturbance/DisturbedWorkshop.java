package ba.sigurno.ejb.workshop.disturbance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A planned workshop in a break or a leave that was entered later, in a list.
 *
 * @param requestId the public id of its request
 * @param breakName the name of the break; null when there is none
 * @param awayFrom the first day of the trainer's leave; null when there is none
 * @param awayUntil the last day of it; likewise
 */
public record DisturbedWorkshop(
        String requestId,
        String topic,
        String school,
        String trainer,
        Instant startsAt,
        String breakName,
        LocalDate awayFrom,
        LocalDate awayUntil) {}
