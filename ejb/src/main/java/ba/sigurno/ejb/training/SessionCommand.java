package ba.sigurno.ejb.training;

import ba.sigurno.persistence.i18n.Language;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a new session is to be.
 *
 * @param programmeId the programme's public id
 * @param trainerId the trainer's public id; ignored unless a planner asks, a trainer plans for no one else
 * @param authorityCode for whose teachers; null for all
 */
public record SessionCommand(
        String programmeId,
        String trainerId,
        String authorityCode,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        String place,
        Language language,
        int seats) {}
