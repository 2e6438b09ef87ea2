package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Plans or changes a session; a change leaves programme, jurisdiction and language as they are.
 *
 * @param programmeId the programme's public id
 * @param trainerId the trainer's public id; ignored unless a planner asks, a trainer plans for no one else
 * @param authorityCode for whose teachers; null for all
 * @param place where it is held; may be empty online
 * @param link where it is held online; empty when that is not known yet
 * @param registrationClosesAt the deadline of registration; null for none
 * @param municipality to which the trainer travels, as {@link MunicipalityFinder#find} knows it; null when that is not told
 */
public record SessionCommand(
        String programmeId,
        String trainerId,
        String authorityCode,
        List<MeetingTime> meetings,
        SessionMode mode,
        String place,
        String link,
        Language language,
        int seats,
        LocalDateTime registrationClosesAt,
        String municipality) {

    /** Returns the deadline of registration; null for none. */
    Instant deadline() {
        return registrationClosesAt == null
                ? null
                : Dates.instant(registrationClosesAt.toLocalDate(), registrationClosesAt.toLocalTime());
    }
}
